package org.namavali.ner;

import java.util.List;

/**
 * Finds the best labels of a sentence and the confidences of its names, from the scores of its
 * tokens. Keeps its arrays from sentence to sentence: one thread, one instance.
 */
final class Decoder {

  private final CrfWeights weights;
  private final Labels labels;
  private final Viterbi viterbi;
  private final ForwardBackward sums;
  private boolean summed;
  private int[] scores;
  private int size;

  Decoder(CrfWeights weights) {
    this.weights = weights;
    this.labels = weights.labels();
    this.viterbi = new Viterbi(weights);
    this.sums = new ForwardBackward(labels.size(), edges(), first());
  }

  private double[] edges() {
    double[] edges = new double[labels.size() * labels.size()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = StrictMath.exp(weights.edge(i / labels.size(), i % labels.size()) / unit());
    }
    return edges;
  }

  private double[] first() {
    double[] first = new double[labels.size()];
    for (int label = 0; label < first.length; label++) {
      first[label] = StrictMath.exp(weights.first(label) / unit());
    }
    return first;
  }

  private static double unit() {
    return CrfWeights.SCALE;
  }

  /**
   * The best labels of {@code size} tokens whose scores stand row by row in {@code scores}; valid,
   * like what the other methods return, until the next call.
   */
  int[] decode(int[] scores, int size) {
    this.scores = scores;
    this.size = size;
    summed = false;
    return viterbi.decode(scores, size);
  }

  /** The probability that exactly the tokens {@code start..end} are a name begun by the label. */
  double confidence(int start, int end, int begin) {
    sum();
    return sums.span(start, end, begin, labels.continuation(begin));
  }

  /** The probability that a token has a label. */
  double probability(int token, int label) {
    sum();
    return sums.node(token, label);
  }

  /** The logarithm of the probability of a label sequence, by its score. */
  double logProbability(long score) {
    sum();
    long taken = 0;
    for (int token = 0; token < size; token++) {
      taken += Potentials.highest(scores, token * labels.size(), labels.size());
    }
    return Math.min(0, (score - taken) / unit() - sums.logSum());
  }

  /** How much likelier the best label sequence is than the next, as {@link Tagging#margin}. */
  double margin() {
    List<BestPaths.Path> two = BestPaths.find(weights, scores, size, 2);
    return two.size() < 2
        ? Double.POSITIVE_INFINITY
        : (two.get(0).score() - two.get(1).score()) / unit();
  }

  /** The token after the last of the name that begins at {@code start}. */
  int end(int[] best, int start) {
    int end = start + 1;
    while (end < size && labels.continues(best[end])) {
      end++;
    }
    return end;
  }

  /** Sums are needed only for sentences with names: most of the time goes without. */
  private void sum() {
    if (!summed) {
      double[] nodes = sums.nodes(size);
      for (int token = 0; token < size; token++) {
        Potentials.of(scores, nodes, token * labels.size(), labels.size());
      }
      sums.run();
      summed = true;
    }
  }
}
