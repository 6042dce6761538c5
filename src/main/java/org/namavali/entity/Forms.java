package org.namavali.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.namavali.EntityType;

/**
 * The names of a document by their keys. Names that differ only in spelling are one form, and so is
 * an oblique plural with its singular where the document has that too.
 *
 * @param inOrder the form of each occurrence
 */
record Forms(List<Form> inOrder, Map<EntityType, Map<String, Form>> byKey) {

  private static final List<String> PLURALS = List.of("यों", "ियों", "ुओं", "ओं", "ों");

  /** By the names of the occurrences. */
  static Forms of(List<Occurrence> occurrences, List<Name> names) {
    Map<EntityType, Map<String, Form>> byKey = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      byKey.put(type, new LinkedHashMap<>());
    }
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      byKey
          .get(name.type())
          .computeIfAbsent(name.key(), key -> new Form(name))
          .count(occurrences.get(i).text());
    }
    return new Forms(inOrder(names, byKey), byKey);
  }

  private static List<Form> inOrder(List<Name> names, Map<EntityType, Map<String, Form>> byKey) {
    List<Form> forms = new ArrayList<>(names.size());
    for (Name name : names) {
      Map<String, Form> ofType = byKey.get(name.type());
      forms.add(ofType.get(singular(name.key(), ofType)));
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
