package org.namavali.corpus.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.namavali.EntityType;

/**
 * The tags that whole numbers stand for, as data sets on Hugging Face number them. Immutable.
 *
 * @param tags the tags, from 0
 */
public record LabelOrder(List<String> tags) {

  static final LabelOrder NAAMAPADAM = new LabelOrder(both("PER", "ORG", "LOC"));

  private static final List<String> HINER =
      List.of(
          "FESTIVAL",
          "GAME",
          "LANGUAGE",
          "LITERATURE",
          "LOCATION",
          "MISC",
          "NUMEX",
          "ORGANIZATION",
          "PERSON",
          "RELIGION",
          "TIMEX");

  private static final Map<String, LabelOrder> NAMED =
      Map.of(
          "naamapadam", NAAMAPADAM,
          "wikiann", NAAMAPADAM,
          "conll2003", new LabelOrder(both("PER", "ORG", "LOC", "MISC")),
          "multiconer1", new LabelOrder(both("PER", "LOC", "CORP", "GRP", "PROD", "CW")),
          "hiner", new LabelOrder(sorted(HINER)),
          "hiner-collapsed", new LabelOrder(sorted(List.of("LOCATION", "ORGANIZATION", "PERSON"))));

  public LabelOrder {
    tags = List.copyOf(tags);
  }

  /**
   * The order of a data set, or a list of tags with commas between them.
   *
   * @throws IllegalArgumentException if it is neither; the message is ready for the user
   */
  public static LabelOrder parse(String given) {
    LabelOrder named = NAMED.get(given.toLowerCase(Locale.ROOT));
    if (named != null) {
      return named;
    }
    if (given.indexOf(',') < 0) {
      String sets = NAMED.keySet().stream().sorted().collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "found '" + given + "', expected " + sets + " or a list such as O,B-PER,I-PER");
    }
    return new LabelOrder(List.of(given.split(",", -1)));
  }

  /**
   * What these tags call our types.
   *
   * @throws IllegalArgumentException if they lack one of them; the message is ready for the user
   */
  public Map<EntityType, String> labels() {
    Map<EntityType, String> labels = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      labels.put(type, label(type));
    }
    return labels;
  }

  private String label(EntityType type) {
    return tags.stream()
        .filter(tag -> tag.startsWith("B-") && TypeMap.builtIn().means(tag.substring(2), type))
        .map(tag -> tag.substring(2))
        .filter(label -> tags.contains("I-" + label) && tags.contains("O"))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("found no O or no B- and I- tag for " + type));
  }

  private static List<String> both(String... types) {
    return Stream.concat(
            Stream.of("O"), Stream.of(types).flatMap(type -> Stream.of("B-" + type, "I-" + type)))
        .toList();
  }

  private static List<String> sorted(List<String> types) {
    return Stream.of(
            types.stream().map(type -> "B-" + type),
            types.stream().map(type -> "I-" + type),
            Stream.of("O"))
        .flatMap(part -> part)
        .toList();
  }
}
