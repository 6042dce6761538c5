package org.namavali.corpus.report;

import java.util.List;
import java.util.Objects;
import opennlp.tools.util.Span;

/**
 * A sentence with the names that were marked in it and those that a model found. Immutable.
 *
 * @param document names its document; what a bootstrap draws
 * @param text the sentence as printed
 * @param tokens its tokens as spans of the text
 * @param gold the marked names as spans of tokens with types, in order
 * @param found the found names likewise, their probabilities being confidences
 */
public record TaggedSentence(
    String document, String text, List<Span> tokens, List<Span> gold, List<Span> found) {

  public TaggedSentence {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(text, "text");
    tokens = List.copyOf(tokens);
    gold = List.copyOf(gold);
    found = List.copyOf(found);
  }

  /** The first UTF-16 unit of a name in the text. */
  int start(Span name) {
    return tokens.get(name.getStart()).getStart();
  }

  /** The unit after its last one. */
  int end(Span name) {
    return tokens.get(name.getEnd() - 1).getEnd();
  }

  /** A name as printed. */
  String text(Span name) {
    return text.substring(start(name), end(name));
  }
}
