package org.namavali.text;

import java.text.Normalizer;

/**
 * Folds away differences of writing that make no difference to a reader.
 *
 * <p>Immutable, without state; threads may share it. Results are for comparing and looking up, not
 * for printing: offsets into them mean nothing.
 */
public final class Spelling {

  private Spelling() {}

  /**
   * The form in which the model knows a word: composed as Unicode's NFC, without joiners and other
   * format characters, every decimal digit a zero.
   */
  public static String normalize(String word) {
    String composed = isPlain(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
    StringBuilder folded = null;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      boolean format = isFormat(c);
      if (folded == null && (format || foldsDigit(c))) {
        folded = new StringBuilder(composed.length()).append(composed, 0, i);
      }
      if (folded != null && !format) {
        folded.append(Character.isDigit(c) ? '0' : c);
      }
    }
    return folded == null ? composed : folded.toString();
  }

  private static boolean foldsDigit(char c) {
    return c != '0' && Character.isDigit(c);
  }

  private static boolean isFormat(char c) {
    return c >= 0xAD && Character.getType(c) == Character.FORMAT;
  }

  /** Whether the word is surely composed already, which spares the slow look-up of almost all. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean ascii = c < 0x80;
      boolean devanagari = c >= 0x0900 && c <= 0x097F && !isComposable(c);
      if (!ascii && !devanagari) {
        return false;
      }
    }
    return true;
  }

  /** Nukta, the letters that are written with it, and the accents: all that NFC may change. */
  private static boolean isComposable(char c) {
    return c == 0x093C
        || (c >= 0x0958 && c <= 0x095F)
        || c == 0x0929
        || c == 0x0931
        || c == 0x0934
        || (c >= 0x0951 && c <= 0x0954);
  }
}
