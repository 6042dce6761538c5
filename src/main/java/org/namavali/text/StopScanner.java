package org.namavali.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.EndOfSentenceScanner;

/**
 * Finds the places where a sentence may end: the last character of a run of stops with the quotes
 * and brackets closed after it, and the last character of a line.
 *
 * <p>A point between digits is none. Without state; threads may share it. Linear in the text.
 */
final class StopScanner implements EndOfSentenceScanner {

  @Override
  public Set<Character> getEOSCharacters() {
    Set<Character> endings = new LinkedHashSet<>();
    for (char ending : Stops.endings()) {
      endings.add(ending);
    }
    return endings;
  }

  @Override
  public List<Integer> getPositions(CharSequence text) {
    List<Integer> places = new ArrayList<>();
    int lastVisible = -1;
    int lastPlace = -1;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && Stops.isPlain(text.charAt(at))) {
        lastVisible = at;
      } else if (at == text.length() || Stops.isLineEnd(text.charAt(at))) {
        if (lastVisible > lastPlace) {
          lastPlace = lastVisible;
          places.add(lastPlace);
        }
      } else if (Stops.isStop(text.charAt(at)) && !isDecimalPoint(text, at)) {
        at = end(text, at);
        lastVisible = at;
        lastPlace = at;
        places.add(at);
      } else if (!Stops.isSpace(text.charAt(at))) {
        lastVisible = at;
      }
    }
    return places;
  }

  private static boolean isDecimalPoint(CharSequence text, int at) {
    return text.charAt(at) == '.' && isDigit(text, at - 1) && isDigit(text, at + 1);
  }

  private static boolean isDigit(CharSequence text, int at) {
    return at >= 0 && at < text.length() && CharClass.of(text.charAt(at)) == CharClass.DIGIT;
  }

  /** The last of the stops and closers from {@code start} on. */
  private static int end(CharSequence text, int start) {
    int at = start + 1;
    while (at < text.length() && Stops.isStop(text.charAt(at))) {
      at++;
    }
    int closed = at;
    while (at < text.length() && mayClose(text, at)) {
      boolean quote = Stops.isStraightQuote(text.charAt(at));
      at += Character.charCount(Character.codePointAt(text, at));
      closed = quote ? closed : at;
    }
    return (endsWord(text, at) ? at : closed) - 1;
  }

  private static boolean mayClose(CharSequence text, int at) {
    char c = text.charAt(at);
    return Stops.isCloser(c) || Stops.isStraightQuote(c) || isMark(text, at);
  }

  private static boolean isMark(CharSequence text, int at) {
    return CharClass.of(Character.codePointAt(text, at)) == CharClass.EXTEND;
  }

  /** Straight quotes may as well open the next sentence: they close only where no word follows. */
  private static boolean endsWord(CharSequence text, int at) {
    return at == text.length() || Stops.isSpace(text.charAt(at)) || Stops.isStop(text.charAt(at));
  }

  @Override
  public List<Integer> getPositions(StringBuffer text) {
    return getPositions((CharSequence) text);
  }

  @Override
  public List<Integer> getPositions(char[] text) {
    return getPositions(String.valueOf(text));
  }
}
