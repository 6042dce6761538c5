package org.namavali.ner;

import java.util.List;
import opennlp.tools.util.Span;

/**
 * The names in a sentence and how sure the model is of its labels. Immutable.
 *
 * @param names spans of tokens in order, each with its type and probability
 * @param margin by how much the logarithm of the probability of the best label sequence exceeds
 *     that of the next: 0 where two are equally likely; infinite where there is only one
 * @param doubts for each token the probability, 0 to 1, that its label in the best sequence is
 *     wrong
 */
public record Tagging(List<Span> names, double margin, List<Double> doubts) {

  static final Tagging OF_NOTHING = new Tagging(List.of(), Double.POSITIVE_INFINITY, List.of());

  public Tagging {
    names = List.copyOf(names);
    doubts = List.copyOf(doubts);
    if (!(margin >= 0)) {
      throw new IllegalArgumentException("margin " + margin + " is not 0 or more");
    }
  }
}
