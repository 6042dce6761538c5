package org.namavali.text;

import java.util.Set;

/** Words written with a stop that does not end the sentence. */
public final class Abbreviations {

  /** Titles and units that are nearly always written with their stop. */
  private static final Set<String> TITLES =
      Set.of(
          "डॉ", "डा", "डाॅ", "प्रो", "पं", "स्व", "मि", "मो", "कु", "सुश्री", "ले", "कै", "कर्न",
          "इंजी", "एड", "न्या", "सं", "रु", "रू", "Dr", "Mr", "Mrs", "Ms", "Prof", "Rs", "St");

  /** How Hindi writes the names of the Latin letters, which initials are made of. */
  private static final Set<String> LETTERS =
      Set.of(
          "ए", "बी", "सी", "डी", "ई", "एफ", "जी", "एच", "आई", "जे", "के", "एल", "एम", "एन", "ओ",
          "पी", "क्यू", "आर", "एस", "टी", "यू", "वी", "डब्ल्यू", "एक्स", "वाई", "जेड");

  private Abbreviations() {}

  /** Whether the word is a title or unit that takes a stop. */
  public static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  /** Whether the word is the name of a Latin letter. */
  public static boolean isLetter(String word) {
    return LETTERS.contains(word);
  }

  /** Whether the word {@code start..end} is a title and the stop follows it before {@code to}. */
  static boolean endsAt(String text, int start, int end, int to) {
    return end < to
        && end - start <= 6
        && text.charAt(end) == '.'
        && TITLES.contains(text.substring(start, end));
  }
}
