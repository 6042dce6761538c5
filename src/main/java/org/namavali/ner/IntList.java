package org.namavali.ner;

import java.util.Arrays;

/** A growing list of whole numbers without boxes. */
final class IntList {

  private int[] values;
  private int size;

  IntList(int expected) {
    values = new int[Math.max(8, expected)];
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
