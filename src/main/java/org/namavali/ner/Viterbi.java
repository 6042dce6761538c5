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

  /** For each label the edges to it from each. */
  private final int[] edges;

  private int[] row;
  private int[] next;
  private byte[] back = new byte[0];
  private int[] best = new int[0];

  Viterbi(CrfWeights weights) {
    this.weights = weights;
    this.labels = weights.labels().size();
    this.row = new int[labels];
    this.next = new int[labels];
    this.edges = new int[labels * labels];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = weights.edge(i % labels, i / labels);
    }
  }

  /** A label for each token; the array is longer than the sentence and used again. */
  int[] decode(int[] scores, int tokens) {
    if (best.length < tokens) {
      best = new int[Math.max(64, tokens + tokens / 2)];
      back = new byte[best.length * labels];
    }
    for (int label = 0; label < labels; label++) {
      row[label] = scores[label] + weights.first(label);
    }
    for (int token = 1; token < tokens; token++) {
      step(scores, token);
    }
    trace(tokens);
    return best;
  }

  private void step(int[] scores, int token) {
    int highest = row[highest()];
    for (int to = 0; to < labels; to++) {
      long best = Long.MIN_VALUE;
      for (int from = 0; from < labels; from++) {
        best = Math.max(best, numbered(row[from] + edges[to * labels + from], from));
      }
      back[token * labels + to] = (byte) (LAST - (best & LAST));
      // less the highest, so that no sentence is long enough to overflow
      next[to] = (int) (best >> NUMBER_BITS) - highest + scores[token * labels + to];
    }
    int[] swap = row;
    row = next;
    next = swap;
  }

  /** A score and the label it comes from in one number, so that the highest needs no branch. */
  private static long numbered(int score, int label) {
    return (long) score << NUMBER_BITS | (LAST - label);
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
