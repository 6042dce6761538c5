package org.namavali.corpus.check;

import java.util.Arrays;

/** Numbers from 0 that are put together into groups. */
final class Groups {

  private final int[] parents;

  Groups(int size) {
    parents = new int[size];
    Arrays.setAll(parents, i -> i);
  }

  /** The lowest number of the group. */
  int first(int i) {
    int at = i;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  void join(int i, int j) {
    int a = first(i);
    int b = first(j);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  boolean together(int i, int j) {
    return first(i) == first(j);
  }
}
