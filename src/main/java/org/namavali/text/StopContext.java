package org.namavali.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SDContextGenerator;

/**
 * What the model sees of a place where a sentence may end: the stop, the word before it, the gap
 * and the word after it, and how long the lines are.
 *
 * <p>Looks no farther than {@value #FARTHEST} characters either way, so a text without line ends or
 * blanks costs no more. Without state; threads may share it.
 */
final class StopContext implements SDContextGenerator {

  private static final int FARTHEST = 200;
  private static final int LONGEST_WORD = 12;

  @Override
  public String[] getContext(CharSequence text, int place) {
    Place at = new Place(text, place);
    String gap = at.gap();
    if (gap.equals(Place.BLANK_LINE)) {
      return new String[] {gap};
    }
    List<String> features = new ArrayList<>(24);
    String stop = at.stop();
    String before = at.wordBefore();
    String next = at.wordAfter();
    features.add("stop=" + stop);
    features.add("gap=" + stop + gap);
    features.add("before=" + before);
    features.add("stop,before=" + stop + before);
    features.add("stop,gap,before=" + stop + gap + before);
    features.add("kind=" + stop + kind(before) + Math.min(4, before.length()));
    features.add("kinds=" + stop + kind(before) + gap + kind(next));
    features.add("next=" + gap + next);
    features.add("chain=" + stop + at.followsStop() + Math.min(3, before.length()));
    if (Abbreviations.isTitle(before)) {
      features.add("title=" + stop + gap);
    }
    if (Abbreviations.isLetter(before)) {
      features.add("letter=" + stop + gap + at.followsStop() + Abbreviations.isLetter(next));
    }
    addDateline(features, at, stop, before);
    if (gap.equals(Place.LINE)) {
      addLines(features, at, stop, before, next);
    }
    return features.toArray(String[]::new);
  }

  /** Few words from the beginning of a line to the stop: the place and agency of a report? */
  private static void addDateline(List<String> features, Place at, String stop, String before) {
    int words = at.wordsSinceLine();
    if (words <= 6) {
      String start = stop + words + at.hasComma();
      features.add("start=" + start);
      features.add("start,under=" + start + at.underStop());
      features.add("start,before=" + stop + words + before);
    }
  }

  private static void addLines(
      List<String> features, Place at, String stop, String before, String next) {
    int line = at.lineLength();
    int nextLine = at.nextLineLength();
    boolean full = line + next.length() >= Math.max(nextLine, at.lastLineLength());
    features.add("full=" + stop + full);
    features.add("full,long=" + stop + full + line / 20);
    features.add("even=" + stop + full + (Math.abs(line - nextLine) < 12));
    features.add("ends=" + stop + full + before);
    features.add("plain=" + stop + full + at.lineHasStop());
  }

  /** Devanagari, digits, Latin in its two cases, nothing, or the character itself. */
  private static String kind(String word) {
    if (word.isEmpty()) {
      return "-";
    }
    char c = word.charAt(0);
    if (c >= '\u0900' && c <= '\u097F' && CharClass.of(c) != CharClass.DIGIT) {
      return Stops.isStop(c) ? "." : "d";
    }
    if (CharClass.of(c) == CharClass.DIGIT) {
      return "0";
    }
    if (CharClass.of(c) == CharClass.WORD) {
      return Character.isUpperCase(c) ? "X" : "x";
    }
    return String.valueOf(c);
  }

  /** The surroundings of one place. */
  private static final class Place {

    static final String BLANK_LINE = "blank line";
    static final String LINE = "line";

    private final CharSequence text;
    private final int place;
    private final int stopStart;
    private final int wordStart;
    private final int wordEnd;
    private final int next;
    private final int lineStart;
    private int lineEnds;

    Place(CharSequence text, int place) {
      this.text = text;
      this.place = place;
      this.stopStart = stopStart();
      this.wordEnd = skipSpacesBack(stopStart);
      this.wordStart = wordStart(wordEnd);
      this.next = skipSpaces(place + 1);
      this.lineStart = lineStart(place + 1);
    }

    private int stopStart() {
      int at = place;
      while (at > 0 && followsStops(text.charAt(at))) {
        at--;
      }
      if (!Stops.isStop(text.charAt(at))) {
        return place + 1;
      }
      while (at > 0 && Stops.isStop(text.charAt(at - 1))) {
        at--;
      }
      return at;
    }

    private static boolean followsStops(char c) {
      return Stops.isCloser(c) || Stops.isStraightQuote(c) || CharClass.of(c) == CharClass.EXTEND;
    }

    private int skipSpacesBack(int from) {
      int at = from;
      while (at > Math.max(0, from - FARTHEST) && Stops.isSpace(text.charAt(at - 1))) {
        at--;
      }
      return at;
    }

    private int wordStart(int end) {
      int at = end;
      while (at > Math.max(0, end - LONGEST_WORD) && inWord(text.charAt(at - 1))) {
        at--;
      }
      return at;
    }

    private static boolean inWord(char c) {
      CharClass kind = CharClass.of(c);
      return kind != CharClass.SPACE && kind != CharClass.SYMBOL;
    }

    private int skipSpaces(int from) {
      int at = from;
      while (at < Math.min(text.length(), from + FARTHEST) && Stops.isSpace(text.charAt(at))) {
        lineEnds += Stops.isLineEnd(text.charAt(at)) && !isInsideCrLf(at) ? 1 : 0;
        at++;
      }
      return at;
    }

    private boolean isInsideCrLf(int at) {
      return at > 0 && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
    }

    /** The stops at the place; nothing where only a line ends. */
    String stop() {
      return stopStart > place
          ? ""
          : text.subSequence(stopStart, Math.min(stopStart + 3, place + 1)).toString();
    }

    String gap() {
      if (next == text.length() || lineEnds > 1) {
        return BLANK_LINE;
      }
      if (lineEnds > 0) {
        return LINE;
      }
      return next == place + 1 ? "none" : "space";
    }

    String wordBefore() {
      return text.subSequence(wordStart, wordEnd).toString();
    }

    String wordAfter() {
      int at = next;
      int most = Math.min(text.length(), next + LONGEST_WORD);
      while (at < most && inWord(text.charAt(at))) {
        at++;
      }
      return text.subSequence(next, at == next && at < most ? at + 1 : at).toString();
    }

    /** Whether the word before is itself right behind a stop, as in initials. */
    boolean followsStop() {
      int at = skipSpacesBack(wordStart);
      return at > 0 && Stops.isStop(text.charAt(at - 1));
    }

    int lineLength() {
      return place + 1 - lineStart;
    }

    private int lineStart(int from) {
      int at = from;
      while (at > Math.max(0, from - FARTHEST) && !Stops.isLineEnd(text.charAt(at - 1))) {
        at--;
      }
      return at;
    }

    /** The length of the line above; 0 where there is none. */
    int lastLineLength() {
      int end = Math.max(0, lineStart - 1);
      return end - lineStart(end);
    }

    /** Whether the line above ends with a stop, as text does and headlines do not. */
    boolean underStop() {
      int end = skipSpacesBack(lineStart);
      return end > 0
          && (Stops.isStop(text.charAt(end - 1)) || Stops.isCloser(text.charAt(end - 1)));
    }

    int wordsSinceLine() {
      int words = 0;
      for (int at = lineStart; at < place; at++) {
        words += Stops.isSpace(text.charAt(at)) ? 1 : 0;
      }
      return words;
    }

    boolean hasComma() {
      for (int at = lineStart; at < place; at++) {
        if (text.charAt(at) == ',') {
          return true;
        }
      }
      return false;
    }

    int nextLineLength() {
      int at = next;
      int most = Math.min(text.length(), next + FARTHEST);
      while (at < most && !Stops.isLineEnd(text.charAt(at))) {
        at++;
      }
      return at - next;
    }

    boolean lineHasStop() {
      for (int at = lineStart; at < wordStart; at++) {
        if (Stops.isStop(text.charAt(at))) {
          return true;
        }
      }
      return false;
    }
  }
}
