package org.namavali.text;

/** The characters that may end a sentence, and those that may close after them. */
final class Stops {

  private static final String STOPS = "।॥?!.…|";
  private static final String CLOSERS = "”’)]}»";
  private static final String STRAIGHT_QUOTES = "\"'";

  private Stops() {}

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
