package org.namavali.corpus.check;

import org.namavali.corpus.PlacedSentence;

/** Short pieces of sentences for messages. */
final class Excerpt {

  private static final int LONGEST = 60;
  private static final int AROUND = 20;

  private Excerpt() {}

  /** What stands around a stretch of the sentence, cut at white space where there is some. */
  static String around(PlacedSentence sentence, int start, int end) {
    String text = sentence.sentence().text();
    int from = text.lastIndexOf(' ', Math.max(0, start - AROUND)) + 1;
    int space = text.indexOf(' ', Math.min(text.length(), end + AROUND));
    int to = space < 0 ? text.length() : space;
    return printable((from > 0 ? "… " : "") + text.substring(from, to) + (space < 0 ? "" : " …"));
  }

  /** The beginning of a text. */
  static String start(String text) {
    int space = text.indexOf(' ', Math.min(text.length(), LONGEST));
    return printable(space < 0 ? text : text.substring(0, space) + " …");
  }

  /** Text that does what it likes to a terminal is not for messages. */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]", "\uFFFD");
  }
}
