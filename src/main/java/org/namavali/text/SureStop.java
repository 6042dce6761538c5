package org.namavali.text;

/**
 * The stops that need no model: dandas at the end of a line, and those with a blank behind them
 * that stand neither among the first words of a line, as after the place of a report, nor near its
 * end, as before the credit of a picture.
 */
final class SureStop {

  private static final char DANDA = '।';
  private static final int FIRST_WORDS = 7;
  private static final int LAST_CHARACTERS = 40;
  private static final int FARTHEST = 200;

  private SureStop() {}

  /** Whether a sentence surely ends with the character at the place. */
  static boolean is(CharSequence text, int place) {
    if (text.charAt(place) != DANDA) {
      return false;
    }
    int next = place + 1;
    while (next < text.length() && next - place <= FARTHEST && isBlank(text.charAt(next))) {
      next++;
    }
    return next == text.length()
        || Stops.isLineEnd(text.charAt(next))
        || (next > place + 1 && isAmidLine(text, place, next));
  }

  private static boolean isBlank(char c) {
    return Stops.isSpace(c) && !Stops.isLineEnd(c);
  }

  private static boolean isAmidLine(CharSequence text, int place, int next) {
    return !isAmongFirst(text, place) && !isNearEnd(text, next);
  }

  private static boolean isAmongFirst(CharSequence text, int place) {
    int words = 0;
    int first = Math.max(0, place - FARTHEST);
    for (int at = place - 1; at >= first && words < FIRST_WORDS; at--) {
      char c = text.charAt(at);
      if (Stops.isLineEnd(c)) {
        return true;
      }
      words += Stops.isSpace(c) ? 1 : 0;
    }
    return words < FIRST_WORDS;
  }

  private static boolean isNearEnd(CharSequence text, int next) {
    int end = next + LAST_CHARACTERS;
    for (int at = next; at < end; at++) {
      if (at >= text.length() || Stops.isLineEnd(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
