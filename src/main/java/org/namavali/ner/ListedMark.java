package org.namavali.ner;

import org.namavali.text.TextHash;

/**
 * How a word stands in the longest listed name at its place: the types that the name may have,
 * first word or a later one, a name of one word or of several.
 */
final class ListedMark {

  /** The mark of words that are in no listed name. */
  static final int NONE = 0;

  /** Marks are below this. */
  static final int COUNT = (Gazetteer.TYPES + 1) * 4;

  private static final int LATER = 2;
  private static final int SEVERAL = 1;

  private static final Fragment[] FRAGMENTS = fragments();

  private ListedMark() {}

  private static Fragment[] fragments() {
    Fragment[] fragments = new Fragment[COUNT];
    for (int mark = 4; mark < COUNT; mark++) {
      String place = (mark & LATER) == 0 ? "B" : "I";
      String length = (mark & SEVERAL) == 0 ? "1" : "n";
      fragments[mark] = Fragment.of((mark >> 2) + place + length);
    }
    return fragments;
  }

  /** The text of a mark; null for {@link #NONE}. */
  static Fragment fragment(int mark) {
    return FRAGMENTS[mark];
  }

  /**
   * Marks words given by their hashes and powers; from the left, the longest name at each place.
   *
   * @param listed what the list says of each word as the beginning of a name
   */
  static void mark(
      long[] hashes, long[] powers, int[] listed, int size, Gazetteer names, int[] marks) {
    int at = 0;
    while (at < size) {
      marks[at] = NONE;
      long sequence = TextHash.EMPTY;
      int bits = listed[at];
      int types = bits & Gazetteer.TYPES;
      int end = types == 0 ? at : at + 1;
      for (int next = at + 1; next < size && (bits & Gazetteer.BEGINS_LONGER) != 0; next++) {
        sequence = Gazetteer.extend(sequence, hashes[next - 1], powers[next - 1]);
        bits = names.bits(Gazetteer.extend(sequence, hashes[next], powers[next]));
        if ((bits & Gazetteer.TYPES) != 0) {
          end = next + 1;
          types = bits & Gazetteer.TYPES;
        }
      }
      fill(marks, at, end, types);
      at = Math.max(at + 1, end);
    }
  }

  private static void fill(int[] marks, int start, int end, int types) {
    int length = end - start > 1 ? SEVERAL : 0;
    for (int at = start; at < end; at++) {
      marks[at] = types << 2 | (at == start ? 0 : LATER) | length;
    }
  }
}
