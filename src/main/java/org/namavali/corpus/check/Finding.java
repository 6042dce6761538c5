package org.namavali.corpus.check;

import java.util.Objects;
import java.util.Optional;
import org.namavali.corpus.Place;

/**
 * Something that is wrong with a corpus, or at least worth a look. Immutable.
 *
 * @param rule which rule found it
 * @param place where
 * @param text the name, word or sentence in question
 * @param message what was found, in one line
 * @param other the place that it disagrees with, if there is one
 */
public record Finding(Rule rule, Place place, String text, String message, Optional<Place> other) {

  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(other, "other");
  }

  Finding(Rule rule, Place place, String text, String message) {
    this(rule, place, text, message, Optional.empty());
  }

  /** {@code file:line:column: rule: message}, and the other place. */
  @Override
  public String toString() {
    return place + ": " + rule + ": " + message + other.map(at -> "; see " + at).orElse("");
  }
}
