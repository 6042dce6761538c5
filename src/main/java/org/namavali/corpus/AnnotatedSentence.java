package org.namavali.corpus;

import java.util.List;
import java.util.Objects;

/**
 * A sentence with its names marked by hand.
 *
 * @param document the article it belongs to: names one within a corpus file, else unique to the sentence
 * @param text the sentence as printed
 * @param names its names in order, none overlapping another
 */
public record AnnotatedSentence(String document, String text, List<Name> names) {

  public AnnotatedSentence {
    Objects.requireNonNull(document, "document");
    names = List.copyOf(names);
    int free = 0;
    for (Name name : names) {
      if (name.start() < free || name.end() > text.length()) {
        throw new IllegalArgumentException(
            "name %s overlaps another or leaves the sentence '%s'".formatted(name, text));
      }
      free = name.end();
    }
  }
}
