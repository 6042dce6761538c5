package org.namavali.corpus;

import java.util.Arrays;

/**
 * Which places of a file the characters of a sentence come from: runs of characters that stand side
 * by side in the file, each known by its first one. Grows while the sentence is read.
 */
final class Anchors {

  private static final int CELLS = 3;

  private final SourceText source;
  private int[] runs = new int[4 * CELLS];
  private int size;

  Anchors(SourceText source) {
    this.source = source;
  }

  /**
   * A run that begins at this unit of the sentence and of the line; of two at one unit it holds.
   */
  void add(int unit, int line, int lineUnit) {
    if (size == runs.length) {
      runs = Arrays.copyOf(runs, 2 * size);
    }
    runs[size++] = unit;
    runs[size++] = line;
    runs[size++] = lineUnit;
  }

  Place place(int unit) {
    int run = size - CELLS;
    while (run > 0 && runs[run] > unit) {
      run -= CELLS;
    }
    return source.place(runs[run + 1], runs[run + 2] + unit - runs[run]);
  }

  int lastLine() {
    return runs[size - CELLS + 1];
  }
}
