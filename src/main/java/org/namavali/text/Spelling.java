package org.namavali.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Folds away differences of writing that make no difference to a reader.
 *
 * <p>Immutable, without state; threads may share it. Results are for comparing and looking up, not
 * for printing: offsets into them mean nothing.
 */
public final class Spelling {

  private static final char NUKTA = 0x093C;
  private static final String WITH_NUKTA = "कखगजडढफय";

  /** Of the Devanagari block, all but digits and what NFC may change or move. */
  private static final boolean[] NORMAL = normal();

  private Spelling() {}

  private static boolean[] normal() {
    boolean[] normal = new boolean[0x80];
    Arrays.fill(normal, true);
    for (char c : "\u0929\u0931\u0934\u093C\u0951\u0952\u0953\u0954".toCharArray()) {
      normal[c - 0x0900] = false;
    }
    Arrays.fill(normal, 0x58, 0x60, false);
    Arrays.fill(normal, 0x66, 0x70, false);
    return normal;
  }

  /**
   * The form in which the model knows a word: without joiners and other format characters, composed
   * as Unicode's NFC, every decimal digit a zero.
   */
  public static String normalize(String word) {
    if (isNormal(word)) {
      return word;
    }
    return foldDigits(composed(withoutFormats(word)));
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
    return isFoldable(name)
        ? SpellingFold.of(name)
        // A quote or the like, dropped, may have stood between a letter and its accent.
        : composed(SpellingFold.of(composed(withoutFormats(name))));
  }

  /**
   * A number that is the same for all names with the same {@link #fold}, and for few others: a
   * tenth of the work, where most names never need to be folded.
   */
  public static int foldHash(String name) {
    return SpellingFold.hash(name);
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
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

  /** Whether the word is surely normal already, as almost all are: spares a slow look-up. */
  private static boolean isNormal(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isNormal(word.charAt(i)) && !isUsualNukta(word, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNormal(char c) {
    if (c < 0x80) {
      return c <= '0' || c > '9';
    }
    return c >= 0x0900 && c < 0x0980 && NORMAL[c - 0x0900];
  }

  /** One behind a letter that no character stands for together with it in NFC. */
  private static boolean isUsualNukta(String word, int i) {
    return word.charAt(i) == NUKTA && i > 0 && WITH_NUKTA.indexOf(word.charAt(i - 1)) >= 0;
  }
}
