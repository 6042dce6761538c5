package org.namavali.ner;

/**
 * Two scores in a long, so that one addition does both: the number is {@code second * 2^32 +
 * first}. Sums are exact as long as each score's sum fits an int.
 */
final class PackedScores {

  private PackedScores() {}

  /** How many longs hold the scores of so many labels. */
  static int lanes(int labels) {
    return (labels + 1) / 2;
  }

  /** Packs rows of scores, one score a label, each row by itself. */
  static long[] pack(int[] scores, int labels) {
    int lanes = lanes(labels);
    long[] packed = new long[scores.length / labels * lanes];
    for (int i = 0; i < packed.length; i++) {
      int label = 2 * (i % lanes);
      int at = i / lanes * labels + label;
      long second = label + 1 < labels ? scores[at + 1] : 0;
      packed[i] = (second << 32) + scores[at];
    }
    return packed;
  }

  /** Puts the two scores of a lane into the row that begins at {@code row}. */
  static void unpack(long sum, int[] scores, int row, int labels, int lane) {
    int label = 2 * lane;
    int first = (int) sum;
    scores[row + label] = first;
    if (label + 1 < labels) {
      scores[row + label + 1] = (int) ((sum - first) >> 32);
    }
  }
}
