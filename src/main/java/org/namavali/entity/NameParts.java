package org.namavali.entity;

import java.util.ArrayList;
import java.util.List;

/** Cuts a name into Devanagari words and what stands between them. */
final class NameParts {

  /** Where a word stands in its name. */
  enum Place {
    ALONE,
    FIRST,
    LATER,
    /** Right before a full stop, wherever. */
    DOTTED
  }

  /**
   * A word or a gap.
   *
   * @param isHindi whether it is a Devanagari word
   * @param place of a word; null for gaps
   */
  record Part(String text, boolean isHindi, Place place) {}

  private NameParts() {}

  static List<Part> of(String name) {
    List<String> runs = runs(name);
    long words = runs.stream().filter(NameParts::isHindi).count();
    List<Part> parts = new ArrayList<>(runs.size());
    boolean first = true;
    for (int i = 0; i < runs.size(); i++) {
      String run = runs.get(i);
      boolean hindi = isHindi(run);
      boolean dotted = i + 1 < runs.size() && runs.get(i + 1).charAt(0) == '.';
      Place place =
          dotted ? Place.DOTTED : words == 1 ? Place.ALONE : first ? Place.FIRST : Place.LATER;
      parts.add(new Part(run, hindi, hindi ? place : null));
      first &= !hindi;
    }
    return parts;
  }

  private static List<String> runs(String name) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length()
          || Pieces.isLetter(name.charAt(i)) != Pieces.isLetter(name.charAt(start))) {
        runs.add(name.substring(start, i));
        start = i;
      }
    }
    return runs;
  }

  private static boolean isHindi(String run) {
    return Pieces.isLetter(run.charAt(0));
  }
}
