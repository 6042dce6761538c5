package org.namavali.entity;

import java.util.List;
import org.namavali.text.TextHash;

/**
 * The features of {@link LetterContext} as finished hashes, put together from those of pieces and
 * letters instead of texts. For one word; not for several threads.
 */
final class LetterHashes {

  private static final int PLACES = 2;
  private static final int COUNT_AND_STRANGENESS = 2;

  /** How many features of a piece do not hang on the letters before. */
  static final int OF_PIECES = LetterContext.WINDOWS.length + PLACES + COUNT_AND_STRANGENESS;

  /** How many do. */
  static final int OF_LETTERS = LetterContext.LABELS.length + LetterContext.WRITTEN.length;

  private final List<String> pieces;
  private final String strangeness;

  /** Of the edge and all pieces before an index; and how many characters that is. */
  private final long[] hashes;

  private final int[] lengths;

  LetterHashes(List<String> pieces) {
    this.pieces = pieces;
    this.strangeness = LetterContext.strangeness(pieces);
    this.hashes = new long[pieces.size() + 3];
    this.lengths = new int[hashes.length];
    for (int i = 0; i + 1 < hashes.length; i++) {
      String piece = i == 0 || i > pieces.size() ? LetterContext.EDGE : pieces.get(i - 1);
      hashes[i + 1] = TextHash.append(hashes[i], piece);
      lengths[i + 1] = lengths[i] + piece.length();
    }
  }

  /** Puts the features of a piece that the letters before do not change. */
  void pieces(int index, long[] features) {
    int next = 0;
    for (int i = 0; i < LetterContext.WINDOWS.length; i++) {
      int[] window = LetterContext.WINDOWS[i];
      features[next++] = finished(window((char) ('A' + i), index + window[0], index + window[1]));
    }
    int size = pieces.size();
    int far = LetterContext.FAR;
    features[next++] = marked('0', Integer.toString(Math.min(index, far)), index);
    features[next++] = marked('1', Integer.toString(Math.min(size - index, far)), index);
    features[next++] = marked('2', Integer.toString(Math.min(size, 2 * far)), index);
    features[next] = marked('3', strangeness, index);
  }

  private long marked(char template, String mark, int index) {
    long start = TextHash.append(TextHash.append(TextHash.EMPTY, template), mark);
    return TextHash.finish(TextHash.append(start, pieces.get(index)));
  }

  /** Puts the unfinished beginnings of the features that hang on the letters before a piece. */
  void windows(int index, long[] starts) {
    int next = 0;
    for (int i = 0; i < LetterContext.LABELS.length; i++) {
      int[] window = LetterContext.LABELS[i];
      starts[next++] = window((char) ('a' + i), index + window[0], index + window[1]);
    }
    for (int i = 0; i < LetterContext.WRITTEN.length; i++) {
      starts[next++] = window((char) ('p' + i), index, index + LetterContext.WRITTEN[i][0]);
    }
  }

  /** Puts the features that begin so for letters that were chosen. */
  static void letters(long[] starts, LetterPath path, long[] features) {
    int next = 0;
    for (int i = 0; i < LetterContext.LABELS.length; i++) {
      int back = LetterContext.LABELS[i][2];
      features[next++] = finished(starts[i], path.labelsHash(back), path.labelsPower(back));
    }
    for (int i = 0; i < LetterContext.WRITTEN.length; i++) {
      int length = LetterContext.WRITTEN[i][1];
      long start = starts[LetterContext.LABELS.length + i];
      features[next++] = finished(start, path.endHash(length), path.endPower(length));
    }
  }

  private static long finished(long start, long end, long power) {
    return start == 0 ? 0 : TextHash.finish(TextHash.append(start, end, power));
  }

  private static long finished(long hash) {
    return hash == 0 ? 0 : TextHash.finish(hash);
  }

  /** 0 for a window that goes beyond the edges. */
  private long window(char template, int from, int to) {
    if (from < -1 || to > pieces.size()) {
      return 0;
    }
    long power = TextHash.power(lengths[to + 2] - lengths[from + 1]);
    long window = hashes[to + 2] - hashes[from + 1] * power;
    return TextHash.append(TextHash.append(TextHash.EMPTY, template), window, power);
  }
}
