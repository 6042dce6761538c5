package org.namavali.text;

/** The characters that may end a sentence, and those that may close after them. */
public final class Stops {

  private static final String STOPS = "।॥?!.…|";
  private static final String CLOSERS = "”’)]}»";
  private static final String STRAIGHT_QUOTES = "\"'";

  private Stops() {}

  /** All stops, and the line end for those that a line's end makes up for. */
  static char[] endings() {
    return (STOPS + '\n').toCharArray();
  }

  /** Whether the last character of a text is a stop, leaving aside what closes after it. */
  public static boolean endsWithStop(String text) {
    int at = text.length() - 1;
    while (at > 0 && (isCloser(text.charAt(at)) || isStraightQuote(text.charAt(at)))) {
      at--;
    }
    return at >= 0 && isStop(text.charAt(at));
  }

  /** Letters and signs of Devanagari: no stop, no closer, no space, and most of any text. */
  static boolean isPlain(char c) {
    return c >= '\u0900' && c < '।';
  }

  /** Danda, double danda, question and exclamation mark, full stop, ellipsis; a bar for a danda. */
  static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isStraightQuote(char c) {
    return STRAIGHT_QUOTES.indexOf(c) >= 0;
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  static boolean isSpace(char c) {
    return CharClass.of(c) == CharClass.SPACE;
  }
}
