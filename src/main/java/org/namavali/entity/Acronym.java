package org.namavali.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Acronyms as Hindi prints them: बीजेपी and BJP of Latin letters, भाजपा of the words' heads. */
final class Acronym {

  private static final int LONGEST = 40;

  /** Two letters fit too many names. */
  private static final int SHORTEST = 3;

  /** Folded names of Latin letters with short i and u, each before the names that begin it. */
  private static final List<Map.Entry<String, Character>> LETTERS =
      List.of(
          Map.entry("डब्ल्यु", 'W'),
          Map.entry("डब्लु", 'W'),
          Map.entry("क्यु", 'Q'),
          Map.entry("एक्स", 'X'),
          Map.entry("जेड", 'Z'),
          Map.entry("वाइ", 'Y'),
          Map.entry("एफ", 'F'),
          Map.entry("एच", 'H'),
          Map.entry("आइ", 'I'),
          Map.entry("एल", 'L'),
          Map.entry("एम", 'M'),
          Map.entry("एन", 'N'),
          Map.entry("आर", 'R'),
          Map.entry("एस", 'S'),
          Map.entry("जे", 'J'),
          Map.entry("के", 'K'),
          Map.entry("बि", 'B'),
          Map.entry("सि", 'C'),
          Map.entry("डि", 'D'),
          Map.entry("जि", 'G'),
          Map.entry("पि", 'P'),
          Map.entry("टि", 'T'),
          Map.entry("यु", 'U'),
          Map.entry("वि", 'V'),
          Map.entry("ए", 'A'),
          Map.entry("इ", 'E'),
          Map.entry("ओ", 'O'));

  /** Small words that acronyms leave out, in Hindi and English. */
  private static final Set<String> SMALL =
      Set.of(
          "एंड", "ऑफ", "आफ", "फॉर", "फार", "एवं", "और", "व", "का", "कि", "के", "द", "इन", "of",
          "the", "and", "for", "in", "on", "&", "to");

  private Acronym() {}

  /** The Latin letters, at least two, that the words spell; null for other words. */
  static String letters(List<String> words) {
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      if (word.length() > LONGEST) {
        return null;
      }
      if (isCapital(word)) {
        letters.append(word);
      } else if (!spell(word.replace('ी', 'ि').replace('ू', 'ु'), 0, letters)) {
        return null;
      }
    }
    return letters.length() < 2 ? null : letters.toString();
  }

  private static boolean isCapital(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Spells the word from there on; leaves the letters as they were where it is not spelt. */
  private static boolean spell(String word, int from, StringBuilder letters) {
    if (from == word.length()) {
      return true;
    }
    int length = letters.length();
    for (Map.Entry<String, Character> letter : LETTERS) {
      if (word.startsWith(letter.getKey(), from)) {
        letters.append(letter.getValue().charValue());
        if (spell(word, from + letter.getKey().length(), letters)) {
          return true;
        }
        letters.setLength(length);
      }
    }
    char c = word.charAt(from);
    if (c >= '0' && c <= '9' && spell(word, from + 1, letters.append(c))) {
      return true;
    }
    letters.setLength(length);
    return false;
  }

  /** What the letters of an acronym sound like; only to be compared with {@link #initials}. */
  static String sounds(String letters) {
    StringBuilder sounds = new StringBuilder(letters.length());
    letters.chars().forEach(c -> sounds.append(sound((char) c)));
    return letters.length() < SHORTEST ? "" : sounds.toString();
  }

  /** The first letters of the syllables of one word such as भाजपा; empty for other words. */
  static String heads(List<String> words) {
    String word = words.get(0);
    if (words.size() > 1 || word.length() > LONGEST) {
      return "";
    }
    StringBuilder heads = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      boolean half = i > 0 && word.charAt(i - 1) == '\u094D';
      if (isLetter(word.charAt(i)) && !half) {
        heads.append(word.charAt(i));
      }
    }
    return heads.length() < SHORTEST ? "" : heads.toString();
  }

  private static boolean isLetter(char c) {
    return c >= 'अ' && c <= 'ह';
  }

  /** The acronyms that a name of several words may have: heads, and sounds in both languages. */
  static List<String> initials(List<String> words, String english) {
    StringBuilder heads = new StringBuilder();
    StringBuilder sounds = new StringBuilder();
    for (String word : words) {
      if (!SMALL.contains(word)) {
        heads.append(word.charAt(0));
        sounds.append(sound(word.charAt(0)));
      }
    }
    StringBuilder inEnglish = new StringBuilder();
    for (String word : english.split(" ", -1)) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        inEnglish.append(sound(word.charAt(0)));
      }
    }
    return Stream.of(heads, sounds, inEnglish).map(StringBuilder::toString).toList();
  }

  /** One sign for all letters with which the two scripts may begin the same word. */
  private static char sound(char c) {
    return switch (c) {
      case 'क', 'ख', 'स', 'श', 'ष', 'च', 'छ', 'K', 'C', 'Q', 'S', 'X' -> 'K';
      case 'ग', 'घ', 'ज', 'झ', 'G', 'J', 'Z' -> 'G';
      case 'ट', 'ठ', 'त', 'थ', 'T' -> 'T';
      case 'ड', 'ढ', 'द', 'ध', 'D' -> 'D';
      case 'प', 'फ', 'P', 'F' -> 'P';
      case 'ब', 'भ', 'B' -> 'B';
      case 'व', 'V', 'W' -> 'V';
      case 'न', 'ण', 'N' -> 'N';
      case 'म', 'M' -> 'M';
      case 'र', 'R' -> 'R';
      case 'ल', 'L' -> 'L';
      case 'ह', 'H' -> 'H';
      case 'अ', 'आ', 'इ', 'उ', 'ऊ', 'ए', 'ऐ', 'ओ', 'औ', 'य', 'A', 'E', 'I', 'O', 'U', 'Y' -> 'A';
      default -> c;
    };
  }
}
