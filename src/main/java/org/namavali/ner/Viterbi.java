package org.namavali.ner;

/**
 * The likeliest label sequence of a sentence (Viterbi 1967), in whole numbers: so the result does
 * not hang on the order in which scores were added. Among equals the lower label number wins. Keeps
 * its arrays from sentence to sentence: one thread, one instance.
 */
final class Viterbi {

  private static final int NUMBER_BITS = 7;
  private static final int LAST = (1 << NUMBER_BITS) - 1;

  private final CrfWeights weights;
  private final int labels;

  /** For each label the edges to it from each, as {@link #numbered} has scores. */
  private final long[] edges;

  /** For each label the highest score of what ends with it, numbered. */
  private long[] row;

  private long[] next;
  private byte[] back = new byte[0];
  private int[] best = new int[0];

  Viterbi(CrfWeights weights) {
    this.weights = weights;
    this.labels = weights.labels().size();
    this.row = new long[labels];
    this.next = new long[labels];
    this.edges = new long[labels * labels];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = (long) weights.edge(i % labels, i / labels) << NUMBER_BITS;
    }
  }

  /** A label for each token; the array is longer than the sentence and used again. */
  int[] decode(int[] scores, int tokens) {
    if (best.length < tokens) {
      best = new int[Math.max(64, tokens + tokens / 2)];
      back = new byte[best.length * labels];
    }
    for (int label = 0; label < labels; label++) {
      row[label] = numbered(scores[label] + weights.first(label), label);
    }
    for (int token = 1; token < tokens; token++) {
      step(scores, token);
    }
    trace(tokens);
    return best;
  }

  private void step(int[] scores, int token) {
    long highest = row[highest()] >> NUMBER_BITS;
    for (int to = 0; to < labels; to++) {
      long best = Long.MIN_VALUE;
      for (int from = 0; from < labels; from++) {
        best = Math.max(best, row[from] + edges[to * labels + from]);
      }
      back[token * labels + to] = (byte) (LAST - (best & LAST));
      // less the highest, so that no sentence is long enough to overflow
      next[to] = numbered((best >> NUMBER_BITS) - highest + scores[token * labels + to], to);
    }
    long[] swap = row;
    row = next;
    next = swap;
  }

  /** A score and the label it comes from in one number, so that the highest needs no branch. */
  private static long numbered(long score, int label) {
    return score << NUMBER_BITS | (LAST - label);
  }

  private void trace(int tokens) {
    int label = highest();
    for (int token = tokens - 1; token >= 0; token--) {
      best[token] = label;
      label = back[token * labels + label];
    }
  }

  private int highest() {
    int highest = 0;
    for (int label = 1; label < labels; label++) {
      if (row[label] > row[highest]) {
        highest = label;
      }
    }
    return highest;
  }
}
