package org.namavali.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * What the letters of a piece may depend on: the pieces around it, and the letters of the pieces
 * before it. Every feature names the piece itself. Not for several threads.
 */
final class LetterContext {

  /** Takes features one by one; the builder's contents are theirs only during the call. */
  interface Sink {
    void accept(StringBuilder feature);
  }

  /** First and last piece, counted from the one in question. */
  static final int[][] WINDOWS = {
    {0, 0}, {-1, 0}, {0, 1}, {-1, 1}, {-2, 0}, {0, 2}, {-2, 1}, {-1, 2}, {-2, 2}, {-3, 0}, {0, 3},
    {-3, 1}, {-1, 3}, {-4, 0}, {0, 4}, {-3, 2}, {-2, 3}, {-3, 3}
  };

  /** A window of pieces, and the letters of how many pieces before. */
  static final int[][] LABELS = {
    {0, 0, 1},
    {0, 1, 1},
    {-1, 0, 1},
    {-1, 1, 1},
    {0, 0, 2},
    {0, 1, 2},
    {0, 2, 2},
    {-2, 0, 2},
    {0, 0, 3},
    {0, 1, 3}
  };

  /** The end of a window that begins with the piece, and how many letters of the word so far. */
  static final int[][] WRITTEN = {{0, 2}, {0, 3}, {0, 4}, {1, 3}, {2, 3}, {1, 5}};

  static final String EDGE = "#";
  static final int FAR = 9;

  private final StringBuilder feature = new StringBuilder(64);

  /** The features that the letters before do not change. */
  void pieces(List<String> pieces, int index, Sink sink) {
    for (int window = 0; window < WINDOWS.length; window++) {
      int from = index + WINDOWS[window][0];
      int to = index + WINDOWS[window][1];
      if (from >= -1 && to <= pieces.size()) {
        start((char) ('A' + window));
        window(feature, pieces, from, to);
        sink.accept(feature);
      }
    }
    start('0').append(Math.min(index, FAR)).append(pieces.get(index));
    sink.accept(feature);
    start('1').append(Math.min(pieces.size() - index, FAR)).append(pieces.get(index));
    sink.accept(feature);
    start('2').append(Math.min(pieces.size(), 2 * FAR)).append(pieces.get(index));
    sink.accept(feature);
    start('3').append(strangeness(pieces)).append(pieces.get(index));
    sink.accept(feature);
  }

  /** Marks of foreign words and marks of Indian ones. */
  static String strangeness(List<String> pieces) {
    boolean foreign = false;
    boolean persian = false;
    boolean indian = false;
    for (String piece : pieces) {
      char c = piece.charAt(0);
      foreign |= c == 'ॉ' || c == 'ऑ' || c == 'ॅ' || c == 'ऍ';
      persian |= piece.length() > 1 && c != 'ड' && c != 'ढ';
      indian |= "णषघझढधभठञृऋःळ".indexOf(c) >= 0;
    }
    return (foreign ? "f" : "") + (persian ? "p" : "") + (indian ? "i" : "");
  }

  /**
   * The features that hang on the letters before.
   *
   * @param labels the letters of at least the pieces before
   * @param written all letters of the word so far
   */
  void letters(
      List<String> pieces, int index, List<String> labels, CharSequence written, Sink sink) {
    for (int template = 0; template < LABELS.length; template++) {
      int from = index + LABELS[template][0];
      int to = index + LABELS[template][1];
      if (from >= -1 && to <= pieces.size()) {
        window(start((char) ('a' + template)), pieces, from, to);
        for (int back = LABELS[template][2]; back > 0; back--) {
          feature.append('|').append(index < back ? EDGE : labels.get(index - back));
        }
        sink.accept(feature);
      }
    }
    for (int template = 0; template < WRITTEN.length; template++) {
      int to = index + WRITTEN[template][0];
      if (to <= pieces.size()) {
        window(start((char) ('p' + template)), pieces, index, to);
        int from = written.length() - WRITTEN[template][1];
        feature.append(from < 0 ? "|#" : "|");
        feature.append(written, Math.max(from, 0), written.length());
        sink.accept(feature);
      }
    }
  }

  /** All features as strings, for OpenNLP. */
  static List<String> all(List<String> pieces, int index, List<String> labels) {
    List<String> features = new ArrayList<>();
    LetterContext context = new LetterContext();
    String written = String.join("", labels.subList(0, index));
    context.pieces(pieces, index, feature -> features.add(feature.toString()));
    context.letters(pieces, index, labels, written, feature -> features.add(feature.toString()));
    return features;
  }

  private StringBuilder start(char template) {
    feature.setLength(0);
    return feature.append(template);
  }

  private static void window(StringBuilder feature, List<String> pieces, int from, int to) {
    for (int i = from; i <= to; i++) {
      feature.append(i < 0 || i == pieces.size() ? EDGE : pieces.get(i));
    }
  }
}
