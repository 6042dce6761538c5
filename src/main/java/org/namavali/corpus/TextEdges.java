package org.namavali.corpus;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where a text may be cut: between graphemes, but not behind a virama that joins letters.
 * Behind white space it always may, even where a stray vowel sign follows. Offsets are UTF-16
 * units.
 */
public final class TextEdges {

  private static final Pattern GRAPHEME = Pattern.compile("\\X");
  private static final char VIRAMA = '\u094D';
  private static final char JOINER = '\u200D';

  private TextEdges() {}

  /** The places where a name may start or end. Linear in the length of the text. */
  public static BitSet of(String text) {
    BitSet edges = new BitSet();
    edges.set(0);
    Matcher grapheme = GRAPHEME.matcher(text);
    while (grapheme.find()) {
      edges.set(grapheme.end(), !joined(text, grapheme.end()));
      if (grapheme.end() - grapheme.start() > 1 && isWhite(text.charAt(grapheme.start()))) {
        edges.set(grapheme.start() + 1);
      }
    }
    return edges;
  }

  private static boolean joined(String text, int at) {
    int before = text.charAt(at - 1) == JOINER ? at - 2 : at - 1;
    return at < text.length()
        && before >= 0
        && text.charAt(before) == VIRAMA
        && Character.isLetter(text.charAt(at))
        && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.DEVANAGARI;
  }

  /** The text without white space of any kind at its ends. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isWhite(text.charAt(from))) {
      from++;
    }
    while (to > from && isWhite(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** White space of any kind, no-break spaces included. */
  public static boolean isWhite(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
