package org.namavali.ner;

import java.util.Arrays;

/** Gathers the rows of features that say anything. For one use. */
final class WeightRows {

  private final int width;
  private long[] hashes = new long[1 << 16];
  private short[] rows;
  private int size;

  WeightRows(int width) {
    this.width = width;
    this.rows = new short[hashes.length * width];
  }

  /** Adds a feature and its weights, one a label, unless all are nothing. */
  void add(long hash, short[] row) {
    if (isNothing(row)) {
      return;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      rows = Arrays.copyOf(rows, Math.multiplyExact(2 * size, width));
    }
    hashes[size] = hash;
    System.arraycopy(row, 0, rows, size * width, width);
    size++;
  }

  private static boolean isNothing(short[] row) {
    for (short weight : row) {
      if (weight != 0) {
        return false;
      }
    }
    return true;
  }

  CrfWeights weights(Labels labels, int[] edges, int[] first) {
    return new CrfWeights(
        labels, Arrays.copyOf(hashes, size), Arrays.copyOf(rows, size * width), edges, first);
  }
}
