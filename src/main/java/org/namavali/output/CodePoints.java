package org.namavali.output;

import java.util.Comparator;

/**
 * Turns offsets in UTF-16 units into offsets in code points. It goes on from the offset asked for
 * last, so that ascending offsets cost one pass over the text.
 */
final class CodePoints {
  /** Order by code points, which is that of UTF-8 and not that of {@link String}. */
  static final Comparator<String> ORDER = CodePoints::compare;

  private final String text;
  private int unit;
  private int point;

  CodePoints(String text) {
    this.text = text;
  }

  /** How many code points precede the unit; a lone surrogate is one, as is half a pair. */
  int before(int offset) {
    boolean splits =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    moveTo(splits ? offset - 1 : offset);
    return splits ? point + 1 : point;
  }

  private void moveTo(int offset) {
    if (offset < unit) {
      point -= text.codePointCount(offset, unit);
    } else {
      point += text.codePointCount(unit, offset);
    }
    unit = offset;
  }

  private static int compare(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char c = a.charAt(i);
      char d = b.charAt(i);
      if (c != d) {
        boolean oneIsSurrogate = Character.isSurrogate(c) != Character.isSurrogate(d);
        return oneIsSurrogate && c >= 0xD800 && d >= 0xD800 ? d - c : c - d;
      }
    }
    return a.length() - b.length();
  }

  /** The text with U+FFFD for each lone surrogate, which no encoding can hold. */
  static String wellFormed(String text) {
    if (!holdsSurrogate(text)) {
      return text;
    }
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean holdsSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
