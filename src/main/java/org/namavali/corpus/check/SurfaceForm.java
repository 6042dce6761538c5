package org.namavali.corpus.check;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The keys under which texts and names are compared. */
final class SurfaceForm {

  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NUKTA_OR_JOINER = Pattern.compile("[\u093C\u200C\u200D]");

  private SurfaceForm() {}

  /** In NFC, any white space one blank. */
  static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return WHITE.matcher(composed).replaceAll(" ").strip();
  }

  /** Without nuktas and joiners as well. */
  static String bare(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return of(NUKTA_OR_JOINER.matcher(apart).replaceAll(""));
  }
}
