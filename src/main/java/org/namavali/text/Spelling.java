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
   * The form in which the model knows a word: without joiners and other format characters, composed
   * as Unicode's NFC, every decimal digit a zero.
   */
  public static String normalize(String word) {
    String bare = withoutFormats(word);
    String composed = isPlain(bare) ? bare : Normalizer.normalize(bare, Normalizer.Form.NFC);
    return foldDigits(composed);
  }

  /**
   * The key under which spellings of one name are equal that papers use side by side.
   *
   * <p>It makes equal: a nukta written, left out or composed; chandrabindu, anusvara and the half
   * nasal of the next consonant (ट्रंप, ट्रम्प); joiners; a last i or u short or long; ये for ए and
   * यी for ई after a vowel; single and doubled consonants, also रर and र्र; ऑ and आ, ई and इ;
   * visarga, used as a colon; digits of any script; hyphens, stops and gaps of any width. All else,
   * the aspirated pairs above all (बुद्ध, बुध), stays apart. Folding a key again changes nothing.
   *
   * <p>Costs one pass over the characters and one new string.
   */
  public static String fold(String name) {
    return SpellingFold.of(
        isFoldable(name) ? name : Normalizer.normalize(withoutFormats(name), Normalizer.Form.NFC));
  }

  /** Whether the word has neither formats nor letters, save Devanagari's, that need composing. */
  private static boolean isFoldable(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 && (c < 0x0900 || c > 0x097F)) {
        return false;
      }
    }
    return true;
  }

  /** Drops format characters first: a joiner between a letter and its nukta hinders composing. */
  private static String withoutFormats(String word) {
    StringBuilder bare = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean format = isFormat(c);
      if (bare == null && format) {
        bare = new StringBuilder(word.length()).append(word, 0, i);
      }
      if (bare != null && !format) {
        bare.append(c);
      }
    }
    return bare == null ? word : bare.toString();
  }

  private static boolean isFormat(char c) {
    return c >= 0xAD && Character.getType(c) == Character.FORMAT;
  }

  private static String foldDigits(String word) {
    StringBuilder folded = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '0' && Character.isDigit(c)) {
        folded = folded == null ? new StringBuilder(word) : folded;
        folded.setCharAt(i, '0');
      }
    }
    return folded == null ? word : folded.toString();
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
