package org.namavali.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.namavali.EntityType;
import org.namavali.text.Spelling;

/**
 * The names of a document by their keys. Names that differ only in spelling are one form, and so is
 * an oblique plural with its singular where the document has that too.
 *
 * @param inOrder the form of each occurrence
 */
record Forms(List<Form> inOrder, Map<EntityType, Map<String, Form>> byKey) {

  private static final List<String> PLURALS = List.of("यों", "ियों", "ुओं", "ओं", "ों");

  static Forms of(List<Occurrence> occurrences, NameList list) {
    Map<EntityType, Map<String, Form>> byKey = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      byKey.put(type, new LinkedHashMap<>());
    }
    List<String> keys = new ArrayList<>(occurrences.size());
    for (Occurrence occurrence : occurrences) {
      String text = occurrence.text();
      String folded = Spelling.fold(text);
      String key = folded.isEmpty() ? text : folded;
      keys.add(key);
      byKey
          .get(occurrence.type())
          .computeIfAbsent(key, k -> form(occurrence, folded, k, list))
          .count(text);
    }
    return new Forms(inOrder(occurrences, keys, byKey), byKey);
  }

  private static Form form(Occurrence occurrence, String folded, String key, NameList list) {
    EntityType type = occurrence.type();
    return new Form(type, key, list.english(occurrence.text(), folded, type).orElse(""));
  }

  private static List<Form> inOrder(
      List<Occurrence> occurrences, List<String> keys, Map<EntityType, Map<String, Form>> byKey) {
    List<Form> forms = new ArrayList<>(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      Map<String, Form> ofType = byKey.get(occurrences.get(i).type());
      forms.add(ofType.get(singular(keys.get(i), ofType)));
    }
    return forms;
  }

  /** The key of the same word's singular, which must be one of the keys; else the key itself. */
  private static String singular(String key, Map<String, Form> ofType) {
    if (!key.endsWith("ं") || key.indexOf(' ') >= 0) {
      return key;
    }
    return PLURALS.stream()
        .filter(key::endsWith)
        .map(plural -> key.substring(0, key.length() - plural.length()))
        .flatMap(stem -> Stream.of(stem, stem + "ि", stem + "ु"))
        .filter(ofType::containsKey)
        .findFirst()
        .orElse(key);
  }

  /** Those of one type in their order. */
  Iterable<Form> all(EntityType type) {
    return byKey.get(type).values();
  }
}
