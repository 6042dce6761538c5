package org.namavali.spark;

import java.io.Serializable;
import java.util.Comparator;

/** How often a word occurs. In order the most frequent go first, then words by their letters. */
record WordCount(String word, long count) implements Comparable<WordCount>, Serializable {

  @Override
  public int compareTo(WordCount other) {
    return Comparator.comparingLong(WordCount::count)
        .reversed()
        .thenComparing(WordCount::word)
        .compare(this, other);
  }
}
