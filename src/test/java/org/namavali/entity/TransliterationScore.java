package org.namavali.entity;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How well words were romanized.
 *
 * @param top1 the share of words whose first spelling is one of the right ones
 * @param top5 the share of words that have a right one among five
 * @param errorRate edits to the nearest right spelling for each of its letters
 */
record TransliterationScore(double top1, double top5, double errorRate) {

  static TransliterationScore of(
      List<HeldOut.Word> words, Function<String, List<String>> romanizer) {
    int first = 0;
    int any = 0;
    double edits = 0;
    double letters = 0;
    for (HeldOut.Word word : words) {
      List<String> found = romanizer.apply(word.hindi());
      first += word.english().contains(found.get(0)) ? 1 : 0;
      any += found.stream().anyMatch(word.english()::contains) ? 1 : 0;
      String nearest = nearest(found.get(0), word);
      edits += edits(found.get(0), nearest);
      letters += nearest.length();
    }
    return new TransliterationScore(
        (double) first / words.size(), (double) any / words.size(), edits / letters);
  }

  private static String nearest(String found, HeldOut.Word word) {
    return word.english().stream()
        .min(Comparator.<String>comparingInt(right -> edits(found, right)).thenComparing(s -> s))
        .orElseThrow();
  }

  static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
