package org.namavali.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.namavali.text.TextHash;

/**
 * Letters chosen for the first pieces of a word, with hashes of the last of them. Immutable.
 *
 * <p>{@link LetterContext} says what the hashes are of: the letters of each of the last pieces with
 * a line before them, and the last letters whatever pieces they are of.
 */
final class LetterPath {

  private static final int MOST_BACK = 3;
  private static final int LONGEST_END = 5;
  private static final char LINE = '|';
  private static final char EDGE = LetterContext.EDGE.charAt(0);

  /** Of no piece. */
  static final LetterPath EMPTY = new LetterPath();

  private final LetterPath before;
  private final String last;
  private final String written;
  private final double score;
  private final long[] labelHashes = new long[MOST_BACK + 1];
  private final long[] labelPowers = new long[MOST_BACK + 1];
  private final long[] endHashes = new long[LONGEST_END + 1];
  private final long[] endPowers = new long[LONGEST_END + 1];

  private LetterPath() {
    this.before = null;
    this.last = "";
    this.written = "";
    this.score = 0;
    long edge = TextHash.append(TextHash.append(TextHash.EMPTY, LINE), EDGE);
    labelPowers[0] = 1;
    for (int back = 1; back <= MOST_BACK; back++) {
      labelHashes[back] = TextHash.append(labelHashes[back - 1], edge, TextHash.power(2));
      labelPowers[back] = labelPowers[back - 1] * TextHash.power(2);
    }
    hashEnds();
  }

  private LetterPath(LetterPath before, String label, long hash, long power, double score) {
    this.before = before;
    this.last = label;
    this.written = before.written + label;
    this.score = score;
    long lined = TextHash.append(TextHash.append(TextHash.EMPTY, LINE), hash, power);
    long linedPower = TextHash.power(1) * power;
    labelPowers[0] = 1;
    for (int back = 1; back <= MOST_BACK; back++) {
      labelHashes[back] = TextHash.append(before.labelHashes[back - 1], lined, linedPower);
      labelPowers[back] = before.labelPowers[back - 1] * linedPower;
    }
    hashEnds();
  }

  private void hashEnds() {
    for (int length = 2; length <= LONGEST_END; length++) {
      int from = written.length() - length;
      long hash = TextHash.append(TextHash.EMPTY, LINE);
      hash = from < 0 ? TextHash.append(hash, EDGE) : hash;
      for (int i = Math.max(from, 0); i < written.length(); i++) {
        hash = TextHash.append(hash, written.charAt(i));
      }
      endHashes[length] = hash;
      endPowers[length] = TextHash.power(from < 0 ? 2 + written.length() : 1 + length);
    }
  }

  /**
   * This path and the letters of one piece more.
   *
   * @param hash of the letters
   * @param power of the letters
   * @param score of the whole path
   */
  LetterPath with(String letters, long hash, long power, double score) {
    return new LetterPath(this, letters, hash, power, score);
  }

  /** The letters of each piece. */
  List<String> letters() {
    Deque<String> letters = new ArrayDeque<>();
    for (LetterPath path = this; path.before != null; path = path.before) {
      letters.addFirst(path.last);
    }
    return List.copyOf(letters);
  }

  /** All letters in a row. */
  String written() {
    return written;
  }

  /** The logarithm of the path's probability. */
  double score() {
    return score;
  }

  long labelsHash(int back) {
    return labelHashes[back];
  }

  long labelsPower(int back) {
    return labelPowers[back];
  }

  long endHash(int length) {
    return endHashes[length];
  }

  long endPower(int length) {
    return endPowers[length];
  }
}
