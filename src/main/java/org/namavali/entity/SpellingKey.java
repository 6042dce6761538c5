package org.namavali.entity;

import java.text.Normalizer;

/**
 * The form of a name under which spellings that differ in nothing a reader sees are one: composed
 * as NFC, without joiners and other format characters, with one blank for every gap and ASCII
 * digits. Unlike {@link org.namavali.text.Spelling}, which serves the model, it tells the digits
 * apart: जी-7 is not जी-20.
 */
final class SpellingKey {

  private static final String NUKTA_LETTERS = "कखगजडढफय";

  private SpellingKey() {}

  static String of(String name) {
    return isPlain(name) ? name : fold(Normalizer.normalize(name, Normalizer.Form.NFC));
  }

  /** Whether the name surely is its own key, which is so for almost all of a list. */
  private static boolean isPlain(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain =
          switch (c) {
            case ' ' -> before != ' ';
            case '\u093C' -> NUKTA_LETTERS.indexOf(before) >= 0;
            default -> isPlain(c);
          };
      if (!plain) {
        return false;
      }
      before = c;
    }
    return before != ' ' || name.isEmpty();
  }

  /** Whether NFC leaves the letter as it is, whatever its neighbours, and so do we. */
  private static boolean isPlain(char c) {
    return (c > ' ' && c < 0x7F)
        || (c >= 0x0900 && c <= 0x0950 && c != 0x0929 && c != 0x0931 && c != 0x0934)
        || (c >= 0x0960 && c <= 0x0965);
  }

  private static String fold(String composed) {
    StringBuilder folded = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else if (Character.getType(c) != Character.FORMAT) {
        folded.append(gap && !folded.isEmpty() ? " " : "").append(withAsciiDigit(c));
        gap = false;
      }
    }
    return folded.toString();
  }

  private static char withAsciiDigit(char c) {
    return Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
  }
}
