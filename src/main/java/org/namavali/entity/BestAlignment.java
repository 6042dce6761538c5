package org.namavali.entity;

import java.util.Arrays;

/** The likeliest alignment of one pair. */
final class BestAlignment {

  private final int[] pieces;
  private final int[] letters;
  private final double[] probabilities;
  private final double[][] best;
  private final int[][] starts;

  BestAlignment(int[] pieces, int[] letters, double[] probabilities) {
    this.pieces = pieces;
    this.letters = letters;
    this.probabilities = probabilities;
    this.best = new double[pieces.length + 1][letters.length + 1];
    this.starts = new int[pieces.length + 1][letters.length + 1];
    for (double[] row : best) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    best[0][0] = 0;
    for (int i = 0; i < pieces.length; i++) {
      for (int j = 0; j <= letters.length; j++) {
        advance(i, j);
      }
    }
  }

  private void advance(int i, int j) {
    int code = 0;
    int last = Math.min(letters.length, j + Aligner.LONGEST);
    for (int end = j; end <= last; end++) {
      double score = best[i][j] + Math.log(probabilities[pieces[i] + code]);
      if (score > best[i + 1][end]) {
        best[i + 1][end] = score;
        starts[i + 1][end] = j;
      }
      code = end < last ? Aligner.longer(code, letters[end]) : code;
    }
  }

  /** Where the letters of each piece end; null if no alignment is possible. */
  int[] ends() {
    if (best[pieces.length][letters.length] == Double.NEGATIVE_INFINITY) {
      return null;
    }
    int[] ends = new int[pieces.length];
    int end = letters.length;
    for (int i = pieces.length; i > 0; i--) {
      ends[i - 1] = end;
      end = starts[i][end];
    }
    return ends;
  }
}
