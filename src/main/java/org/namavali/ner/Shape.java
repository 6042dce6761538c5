package org.namavali.ner;

import org.namavali.text.Abbreviations;

/** The run of kinds of characters in a word: Devanagari, Latin in its two cases, digits, others. */
final class Shape {

  private static final int LONGEST = 6;

  /** The name of a Latin letter, which initials are made of. */
  private static final String LETTER = "i";

  private Shape() {}

  static String of(String word) {
    if (Abbreviations.isLetter(word)) {
      return LETTER;
    }
    StringBuilder shape = new StringBuilder(LONGEST);
    char last = 0;
    for (int i = 0; i < word.length() && shape.length() < LONGEST; i++) {
      char kind = kind(word.charAt(i));
      if (kind != last) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (c == '\u0964' || c == '\u0965') {
      return '.';
    }
    if (c >= '\u0900' && c <= '\u097F') {
      return 'd';
    }
    if (Character.isDigit(c)) {
      return '0';
    }
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    return Character.isLetter(c) ? 'x' : c;
  }
}
