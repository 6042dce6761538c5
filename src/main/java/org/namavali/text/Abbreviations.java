package org.namavali.text;

import java.util.Set;

/** Words written with a stop that does not end the sentence. Immutable. */
final class Abbreviations {

  /** Titles and units that are nearly always written with their stop. */
  private static final Set<String> TITLES =
      Set.of(
          "डॉ", "डा", "डाॅ", "प्रो", "पं", "स्व", "मि", "मो", "कु", "सुश्री", "ले", "कै", "कर्न", "इंजी",
          "एड", "न्या", "सं", "रु", "रू", "Dr", "Mr", "Mrs", "Ms", "Prof", "Rs", "St");

  private final Set<String> words;

  private Abbreviations(Set<String> words) {
    this.words = words;
  }

  static Abbreviations titles() {
    return new Abbreviations(TITLES);
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** Whether the word {@code start..end} is one of these and the stop follows it. */
  boolean endsAt(String text, int start, int end) {
    return end < text.length()
        && end - start <= 6
        && text.charAt(end) == '.'
        && words.contains(text.substring(start, end));
  }
}
