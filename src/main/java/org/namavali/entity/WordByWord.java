package org.namavali.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.namavali.EntityType;

/**
 * English names of organizations and places put together from those of their words: known names
 * (दिल्ली Delhi), common words (विश्वविद्यालय University), and all others in Latin letters.
 *
 * <p>The order of Hindi is that of English but for the genitive: {@code A का B} is {@code B of A}.
 * Immutable; threads may share it.
 */
final class WordByWord {

  private static final int LONGEST = 5;
  private static final Set<String> GENITIVES = Set.of("का", "के", "की");

  private final NameList names;
  private final NameList words;
  private final UnaryOperator<String> romanizer;

  /**
   * A translator.
   *
   * @param names names by themselves
   * @param words common words of each type's names
   * @param romanizer writes any other word in Latin letters
   */
  WordByWord(NameList names, NameList words, UnaryOperator<String> romanizer) {
    this.names = names;
    this.words = words;
    this.romanizer = romanizer;
  }

  /** The name of at least one word, each without blanks. */
  String english(List<String> hindi, EntityType type) {
    for (int i = 1; i < hindi.size() - 1; i++) {
      if (GENITIVES.contains(hindi.get(i))) {
        return english(hindi.subList(i + 1, hindi.size()), type)
            + " of "
            + english(hindi.subList(0, i), type);
      }
    }
    StringBuilder english = new StringBuilder();
    for (int at = 0; at < hindi.size(); ) {
      int length = Math.min(LONGEST, hindi.size() - at);
      while (length > 1 && find(hindi.subList(at, at + length), type).isEmpty()) {
        length--;
      }
      List<String> part = hindi.subList(at, at + length);
      String word = find(part, type).orElseGet(() -> romanizer.apply(part.get(0)));
      english.append(english.isEmpty() ? "" : " ").append(word);
      at += length;
    }
    return english.toString();
  }

  private Optional<String> find(List<String> part, EntityType type) {
    String hindi = String.join(" ", part);
    return words
        .english(hindi, type)
        .or(() -> names.english(hindi, EntityType.LOCATION))
        .or(() -> names.english(hindi, EntityType.ORGANIZATION));
  }
}
