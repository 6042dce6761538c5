package org.namavali.corpus.suggest;

import java.util.List;
import java.util.Objects;
import org.namavali.corpus.AnnotatedSentence;

/**
 * A sentence that could be annotated next, and what a model makes of it. Immutable.
 *
 * @param sentence the sentence with the names that the model found
 * @param confidences the model's probability of each of these names
 * @param words its words, printed
 * @param doubts for each word the probability that the model labels it wrongly
 * @param margin by how much the model prefers its best reading of the sentence to the next, as the
 *     difference of their probabilities' logarithms; the lower, the less it knows
 */
public record Candidate(
    AnnotatedSentence sentence,
    List<Double> confidences,
    List<String> words,
    List<Double> doubts,
    double margin) {

  public Candidate {
    Objects.requireNonNull(sentence, "sentence");
    confidences = List.copyOf(confidences);
    words = List.copyOf(words);
    doubts = List.copyOf(doubts);
    if (confidences.size() != sentence.names().size() || doubts.size() != words.size()) {
      throw new IllegalArgumentException(
          confidences.size()
              + " confidences for "
              + sentence.names()
              + ", "
              + doubts.size()
              + " doubts for "
              + words);
    }
    if (!(margin >= 0)) {
      throw new IllegalArgumentException("margin " + margin + " is not 0 or more");
    }
  }
}
