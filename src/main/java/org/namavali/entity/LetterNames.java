package org.namavali.entity;

import java.util.HashMap;
import java.util.Map;

/** Words that spell Latin letters by their English names: बीबीसी is BBC. */
final class LetterNames {

  private static final String TABLE =
      "A ए,B बी,C सी,D डी,E ई,E इ,F एफ,F एफ\u093C,G जी,H एच,I आई,I आइ,J जे,K के,L एल,M एम,N एन,O ओ,"
          + "P पी,Q क्यू,R आर,S एस,T टी,U यू,V वी,W डब्ल्यू,W डब्लू,W डबल्यू,X एक्स,Y वाई,Y वाय,"
          + "Z जेड,Z जेड\u093C,Z ज\u093Cेड,Z जैड";

  /** Those that are words or names too, unless they begin a name. */
  private static final String AMBIGUOUS = "AEGIKOU";

  private static final Map<String, String> LETTERS = new HashMap<>();
  private static final int LONGEST;

  static {
    int longest = 0;
    for (String entry : TABLE.split(",", -1)) {
      LETTERS.put(entry.substring(2), entry.substring(0, 1));
      longest = Math.max(longest, entry.length() - 2);
    }
    LONGEST = longest;
  }

  private LetterNames() {}

  /** The capitals that the word spells, two or more, one only as an initial; or nothing. */
  static String letters(String word, NameParts.Place place) {
    String letters = letters(Pieces.plain(word), 0);
    boolean initial =
        switch (place) {
          case DOTTED -> true;
          case ALONE -> false;
          case FIRST -> !"OU".contains(letters);
          case LATER -> !AMBIGUOUS.contains(letters);
        };
    return letters.length() > 1 || initial ? letters : "";
  }

  /** The longest letter name that leaves a rest of letter names comes first. */
  private static String letters(String plain, int start) {
    for (int end = Math.min(plain.length(), start + LONGEST); end > start; end--) {
      String letter = LETTERS.get(plain.substring(start, end));
      String rest = letter == null || end == plain.length() ? "" : letters(plain, end);
      if (letter != null && (end == plain.length() || !rest.isEmpty())) {
        return letter + rest;
      }
    }
    return "";
  }
}
