package org.namavali.entity;

/**
 * All alignments of one pair: {@code forward[i][j]} is the probability of the first j letters given
 * the first i pieces.
 */
final class AlignmentGrid {

  private final int[] pieces;
  private final int[] letters;
  private final double[] probabilities;
  private final double[][] forward;

  AlignmentGrid(int[] pieces, int[] letters, double[] probabilities) {
    this.pieces = pieces;
    this.letters = letters;
    this.probabilities = probabilities;
    this.forward = new double[pieces.length + 1][letters.length + 1];
    forward[0][0] = 1;
    for (int i = 0; i < pieces.length; i++) {
      for (int j = 0; j <= letters.length; j++) {
        if (forward[i][j] > 0) {
          advance(i, j);
        }
      }
    }
  }

  private void advance(int i, int j) {
    int code = 0;
    int last = Math.min(letters.length, j + Aligner.LONGEST);
    for (int end = j; end <= last; end++) {
      forward[i + 1][end] += forward[i][j] * probabilities[pieces[i] + code];
      code = end < last ? Aligner.longer(code, letters[end]) : code;
    }
  }

  double likelihood() {
    return forward[pieces.length][letters.length];
  }

  /** Adds how often each piece is expected to stand for which letters. */
  void count(double[] counts) {
    double likelihood = likelihood();
    double[] after = new double[letters.length + 1];
    after[letters.length] = 1;
    for (int i = pieces.length - 1; i >= 0 && likelihood > 0; i--) {
      double[] before = new double[letters.length + 1];
      for (int j = 0; j <= letters.length; j++) {
        before[j] = forward[i][j] > 0 ? retreat(i, j, after, likelihood, counts) : 0;
      }
      after = before;
    }
  }

  private double retreat(int i, int j, double[] after, double likelihood, double[] counts) {
    double sum = 0;
    int code = 0;
    int last = Math.min(letters.length, j + Aligner.LONGEST);
    for (int end = j; end <= last; end++) {
      double rest = probabilities[pieces[i] + code] * after[end];
      sum += rest;
      counts[pieces[i] + code] += forward[i][j] * rest / likelihood;
      code = end < last ? Aligner.longer(code, letters[end]) : code;
    }
    return sum;
  }
}
