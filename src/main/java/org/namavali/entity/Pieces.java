package org.namavali.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a Devanagari word into what is read one after the other: a consonant with its nukta, a vowel
 * or a vowel sign, a nasal, and {@link #INHERENT}, the vowel that a consonant has where no sign
 * follows. A virama is no piece, it only takes the inherent vowel away.
 */
final class Pieces {

  /** The unwritten vowel. */
  static final String INHERENT = "_";

  private static final char NUKTA = '\u093C';
  private static final char VIRAMA = '\u094D';
  private static final String CONSONANTS = "कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह";
  private static final String WITH_NUKTA = "कखगजडढफ";
  private static final String SIGNS = "ािीुूृॄॅेैॉोौ";
  private static final String OTHERS = "अआइईउऊऋॠऌऍएऐऑओऔँंःॐ";

  private Pieces() {}

  /** Whether the character is a letter or sign of a Devanagari word, joiners among them. */
  static boolean isLetter(char c) {
    boolean devanagari = c >= '\u0900' && c <= '\u097F';
    boolean stopOrDigit = c >= '\u0964' && c <= '\u0970';
    return (devanagari && !stopOrDigit) || c == '\u200C' || c == '\u200D';
  }

  /** The word with its spelling made plain: rare letters as the usual ones, no joiners. */
  static String plain(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = plain(decomposed.charAt(i));
      char before = plain.isEmpty() ? 0 : plain.charAt(plain.length() - 1);
      if (c == NUKTA ? WITH_NUKTA.indexOf(before) >= 0 : c == VIRAMA || isPiece(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case 'ऎ' -> 'ए';
      case 'ऒ' -> 'ओ';
      case 'ॆ' -> 'े';
      case 'ॊ' -> 'ो';
      case 'ॲ' -> 'ऍ';
      default -> c;
    };
  }

  private static boolean isPiece(char c) {
    return CONSONANTS.indexOf(c) >= 0 || SIGNS.indexOf(c) >= 0 || OTHERS.indexOf(c) >= 0;
  }

  /** The pieces of a word; none where it has no letter that is known. */
  static List<String> of(String word) {
    return ofPlain(plain(word));
  }

  static List<String> ofPlain(String plain) {
    List<String> pieces = new ArrayList<>(2 * plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == VIRAMA) {
        continue;
      }
      boolean nukta = at(plain, i + 1) == NUKTA;
      pieces.add(plain.substring(i, nukta ? i + 2 : i + 1));
      i += nukta ? 1 : 0;
      if (CONSONANTS.indexOf(c) >= 0 && endsSyllable(at(plain, i + 1))) {
        pieces.add(INHERENT);
      }
    }
    return pieces;
  }

  private static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  private static boolean endsSyllable(char next) {
    return next != VIRAMA && SIGNS.indexOf(next) < 0;
  }
}
