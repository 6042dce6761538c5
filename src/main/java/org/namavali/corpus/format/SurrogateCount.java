package org.namavali.corpus.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;

/**
 * Remembers the surrogate pairs that have been read and not yet asked for, since Jackson counts
 * columns in UTF-16 units and reads ahead.
 */
final class SurrogateCount extends FilterReader {

  private final ArrayDeque<Long> ahead = new ArrayDeque<>();
  private long read;
  private int line;
  private int pairs;

  SurrogateCount(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] chars, int from, int length) throws IOException {
    int count = super.read(chars, from, length);
    for (int i = from; i < from + count; i++) {
      if (Character.isLowSurrogate(chars[i])) {
        ahead.add(read + i - from);
      }
    }
    read += Math.max(0, count);
    return count;
  }

  /** How many pairs a line has before a place in it; asked for places in their order. */
  int inLine(int atLine, long offset, int unit) {
    if (atLine != line) {
      line = atLine;
      pollBefore(offset - unit);
      pairs = 0;
    }
    pairs += pollBefore(offset);
    return pairs;
  }

  private int pollBefore(long offset) {
    int polled = 0;
    while (!ahead.isEmpty() && ahead.peek() < offset) {
      ahead.poll();
      polled++;
    }
    return polled;
  }
}
