package org.namavali.text;

/**
 * The classes of characters that tokens are cut by.
 *
 * <p>Java's own tests are not enough here: {@link Character#isLetter} does not hold for Devanagari
 * vowel signs, {@link Character#isWhitespace} not for no-break and zero-width spaces.
 */
enum CharClass {
  /** White space, next line, no-break and zero-width spaces, the byte order mark. */
  SPACE,
  /** Letters, vowel signs and whatever else stands inside a word. */
  WORD,
  /** Decimal digits of any script. */
  DIGIT,
  /** Marks and joiners: they belong to whatever stands before them. */
  EXTEND,
  /** Punctuation and symbols: each is a token of its own. */
  SYMBOL;

  static final int ZERO_WIDTH_JOINER = 0x200D;

  private static final int ABBREVIATION_SIGN = 0x0970;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int NEXT_LINE = 0x85;
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  private static final CharClass[] BMP_START = new CharClass[0x0980];

  static {
    for (int c = 0; c < BMP_START.length; c++) {
      BMP_START[c] = compute(c);
    }
  }

  static CharClass of(int codePoint) {
    return codePoint < BMP_START.length ? BMP_START[codePoint] : compute(codePoint);
  }

  private static CharClass compute(int c) {
    if (Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK
        || c == NEXT_LINE) {
      return SPACE;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          EXTEND;
      case Character.MODIFIER_SYMBOL -> isEmojiModifier(c) ? EXTEND : SYMBOL;
      default -> isWord(c) ? WORD : SYMBOL;
    };
  }

  private static boolean isWord(int c) {
    return Character.isLetter(c)
        || c == '_'
        || c == ABBREVIATION_SIGN
        || Character.getType(c) == Character.LETTER_NUMBER;
  }

  /** Half a flag: two of them in a row are one grapheme. */
  static boolean isRegionalIndicator(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  /** Skin tones, U+1F3FB to U+1F3FF: symbols by category, marks by use. */
  private static boolean isEmojiModifier(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }
}
