package org.namavali;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings together the mentions that mean the same, for documents that are read in parts; for a text
 * as a whole there is {@link Extraction#entities()}.
 *
 * <p>Mentions of equal type and {@link Mention#entity()} mean the same. Takes memory for each
 * entity and each of its forms, not for each mention. For one thread only.
 */
public final class EntityCounter {

  private record Key(EntityType type, String entity) {}

  private final Map<Key, Counts> entities = new LinkedHashMap<>();

  /** Counts a mention, which comes after those counted before; tells whether its entity is new. */
  public boolean add(Mention mention) {
    int known = entities.size();
    entities
        .computeIfAbsent(
            new Key(mention.type(), mention.entity()), key -> new Counts(mention.start()))
        .add(mention);
    return entities.size() > known;
  }

  /** The entities in the order of their first mentions. */
  public List<Entity> entities() {
    return entities.entrySet().stream().map(e -> e.getValue().entity(e.getKey())).toList();
  }

  /** What is known of one entity. */
  private static final class Counts {
    private final int first;
    private final Map<String, Integer> variants = new LinkedHashMap<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private int mentions;

    Counts(int first) {
      this.first = first;
    }

    void add(Mention mention) {
      mentions++;
      variants.merge(mention.text(), 1, Integer::sum);
      if (!mention.name().isEmpty()) {
        names.merge(mention.name(), 1, Integer::sum);
      }
    }

    Entity entity(Key key) {
      String name = names.isEmpty() ? "" : byFrequency(names).get(0);
      return new Entity(key.type(), key.entity(), name, mentions, byFrequency(variants), first);
    }

    /** Of equally frequent ones that which came first stays first: the sort is stable. */
    private static List<String> byFrequency(Map<String, Integer> counts) {
      return counts.entrySet().stream()
          .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
