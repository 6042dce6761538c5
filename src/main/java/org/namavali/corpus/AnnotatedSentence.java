package org.namavali.corpus;

import java.util.List;
import java.util.Objects;

/**
 * A sentence with its names marked by hand. Immutable.
 *
 * @param document names the article it belongs to; unique to the sentence where its corpus tells no
 *     articles apart
 * @param text the sentence as printed, never blank
 * @param names its names in order, none overlapping another
 * @param headline whether it is the headline of its article
 */
public record AnnotatedSentence(String document, String text, List<Name> names, boolean headline) {

  public AnnotatedSentence {
    Objects.requireNonNull(document, "document");
    names = List.copyOf(names);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a sentence of " + document + " is blank");
    }
    int free = 0;
    for (Name name : names) {
      if (name.start() < free || name.end() > text.length()) {
        throw new IllegalArgumentException(
            name + " overlaps another name or leaves the sentence '" + text + "'");
      }
      free = name.end();
    }
  }

  /** A sentence that is not a headline. */
  public AnnotatedSentence(String document, String text, List<Name> names) {
    this(document, text, names, false);
  }
}
