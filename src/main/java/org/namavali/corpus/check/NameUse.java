package org.namavali.corpus.check;

import java.util.EnumMap;
import java.util.Map;
import org.namavali.EntityType;
import org.namavali.corpus.Place;

/** How one spelling of a name is marked in all corpora together. Grows while they are read. */
final class NameUse {

  private final Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Place> firsts = new EnumMap<>(EntityType.class);

  void add(EntityType type, Place place) {
    counts.merge(type, 1, Integer::sum);
    firsts.putIfAbsent(type, place);
  }

  int count() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  int count(EntityType type) {
    return counts.getOrDefault(type, 0);
  }

  Map<EntityType, Integer> counts() {
    return counts;
  }

  /** The most frequent type; of equally frequent ones the first. */
  EntityType usual() {
    EntityType usual = null;
    for (EntityType type : counts.keySet()) {
      usual = usual == null || count(type) > count(usual) ? type : usual;
    }
    return usual;
  }

  Place first(EntityType type) {
    return firsts.get(type);
  }

  Place first() {
    return first(usual());
  }
}
