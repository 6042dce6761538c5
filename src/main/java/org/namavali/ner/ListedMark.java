package org.namavali.ner;

/**
 * How a word stands in the longest listed name at its place: the types that the name may have, first
 * word or a later one, a name of one word or of several.
 */
final class ListedMark {

  /** The number of the mark of words that are in no listed name. */
  static final int NONE = 0;

  private static final Fragment[] FRAGMENTS = new Fragment[(Gazetteer.TYPES + 1) * 4];

  static {
    for (int mark = 4; mark < FRAGMENTS.length; mark++) {
      String place = (mark & 2) == 0 ? "B" : "I";
      String length = (mark & 1) == 0 ? "1" : "n";
      FRAGMENTS[mark] = Fragment.of((mark >> 2) + place + length);
    }
  }

  private ListedMark() {}

  private static int number(int types, boolean first, boolean single) {
    return types << 2 | (first ? 0 : 2) | (single ? 0 : 1);
  }

  /** The text of a mark; null for {@link #NONE}. */
  static Fragment fragment(int mark) {
    return FRAGMENTS[mark];
  }

  /** Marks {@code size} words, longest names first come, first served from the left. */
  static void mark(Fragment[] words, int size, Gazetteer names, int[] marks) {
    int at = 0;
    while (at < size) {
      marks[at] = NONE;
      long hash = TextHash.EMPTY;
      int end = at;
      int types = 0;
      int bits = Gazetteer.BEGINS_LONGER;
      for (int next = at; next < size && (bits & Gazetteer.BEGINS_LONGER) != 0; next++) {
        hash = Gazetteer.extend(hash, words[next].hash(), words[next].power());
        bits = names.bits(hash);
        if ((bits & Gazetteer.TYPES) != 0) {
          end = next + 1;
          types = bits & Gazetteer.TYPES;
        }
      }
      for (int i = at; i < end; i++) {
        marks[i] = number(types, i == at, end == at + 1);
      }
      at = Math.max(at + 1, end);
    }
  }
}
