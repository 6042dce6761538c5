package org.namavali.corpus;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.namavali.EntityType;

/** The types of names as corpora spell them. */
final class TypeNames {

  private TypeNames() {}

  static Optional<EntityType> find(String name) {
    return Arrays.stream(EntityType.values()).filter(type -> type.name().equals(name)).findFirst();
  }

  /** All of them as a list in words, each between prefix and suffix. */
  static String list(String prefix, String suffix) {
    String list =
        Arrays.stream(EntityType.values())
            .map(type -> prefix + type + suffix)
            .collect(Collectors.joining(", "));
    int last = list.lastIndexOf(", ");
    return list.substring(0, last) + " or " + list.substring(last + 2);
  }
}
