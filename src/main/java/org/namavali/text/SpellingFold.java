package org.namavali.text;

/**
 * The one pass behind {@link Spelling#fold}: characters go to the end of the key, where each may
 * change what stands there already.
 */
final class SpellingFold {

  private static final char ANUSVARA = '\u0902';
  private static final char VIRAMA = '\u094D';

  private static final char DROPPED = '\uFFFF';
  private static final char FIRST = '\u0900';

  /** What becomes of each character of the Devanagari block. */
  private static final char[] PLAIN = plain();

  private final char[] key;
  private int length;
  private int wordStart;

  private SpellingFold(int longest) {
    key = new char[longest];
  }

  static String of(String composed) {
    SpellingFold fold = new SpellingFold(composed.length() + 1);
    for (int i = 0; i < composed.length(); i++) {
      fold.add(composed, i);
    }
    fold.endWord();
    return new String(fold.key, 0, Math.max(0, fold.length - 1));
  }

  /**
   * A number that is the same for a name and its key: of the consonants that no other spelling
   * leaves out, doubled ones counted once.
   */
  static int hash(String name) {
    int hash = 0;
    char last = 0;
    for (int i = 0; i < name.length(); i++) {
      int letter = name.charAt(i) - FIRST;
      char plain = letter >= 0 && letter < PLAIN.length ? PLAIN[letter] : 0;
      if (plain >= 'क' && plain <= 'ह' && plain != last && !isLeftOut(plain)) {
        hash = 31 * hash + plain;
        last = plain;
      }
    }
    return hash;
  }

  /** Nasals may become a dot, and य a vowel. */
  private static boolean isLeftOut(char consonant) {
    return switch (consonant) {
      case 'ङ', 'ञ', 'ण', 'न', 'म', 'य' -> true;
      default -> false;
    };
  }

  private static char[] plain() {
    char[] plain = new char[0x80];
    for (char c = 0; c < plain.length; c++) {
      char letter = (char) (FIRST + c);
      boolean digit = letter >= '०' && letter <= '९';
      plain[c] = digit ? (char) ('0' + letter - '०') : letter;
    }
    String pairs =
        "\u0901ं\u0929न\u0931रळल\u0934ल\u0958क\u0959ख\u095Aग\u095Bज\u095Cड\u095Dढ\u095Eफ\u095Fय"
            + "ईइऑआॉाऍऐॲऐॅैऎएॆेऒओॊो॰ ";
    for (int i = 0; i < pairs.length(); i += 2) {
      plain[pairs.charAt(i) - FIRST] = pairs.charAt(i + 1);
    }
    for (char dropped : "\u0903\u093C\u0951\u0952\u0953\u0954".toCharArray()) {
      plain[dropped - FIRST] = DROPPED;
    }
    return plain;
  }

  private void add(String text, int i) {
    char c = text.charAt(i);
    if (c < FIRST || c > '\u097F') {
      addForeign(text, i);
      return;
    }
    char plain = PLAIN[c - FIRST];
    if (plain >= 'क' && plain <= 'ह') {
      addConsonant(plain);
    } else if (plain == ANUSVARA) {
      addNasal();
    } else if (plain == ' ') {
      endWord();
    } else if (plain != DROPPED) {
      addOther(plain);
    }
  }

  private void addForeign(String text, int i) {
    char c = text.charAt(i);
    switch (c) {
      case '\'', '"', '‘', '’', '“', '”' -> {}
      case '.', ',' -> addPoint(text, i);
      default -> {
        if (isGap(c)) {
          endWord();
        } else {
          append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
      }
    }
  }

  private static boolean isGap(char c) {
    return c == ' '
        || c == '-'
        || c == ':'
        || (c >= '\u2010' && c <= '\u2015')
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  private void append(char c) {
    key[length++] = c;
  }

  /** A stop within a number stays, others part words: initials are printed with and without. */
  private void addPoint(String text, int i) {
    boolean inNumber =
        i > 0
            && Character.isDigit(text.charAt(i - 1))
            && i + 1 < text.length()
            && Character.isDigit(text.charAt(i + 1));
    if (inNumber) {
      append(text.charAt(i));
    } else {
      endWord();
    }
  }

  private void endWord() {
    if (length == wordStart) {
      return;
    }
    switch (key[length - 1]) {
      case 'ी' -> key[length - 1] = 'ि';
      case 'ू' -> key[length - 1] = 'ु';
      case 'ऊ' -> key[length - 1] = 'उ';
      default -> {}
    }
    append(' ');
    wordStart = length;
  }

  private void addNasal() {
    if (fromEnd(1) != ANUSVARA) {
      append(ANUSVARA);
    }
  }

  private void addConsonant(char c) {
    while (fromEnd(1) == VIRAMA && fromEnd(2) == c) {
      length -= 2;
    }
    if (fromEnd(1) == VIRAMA && isNasalOf(fromEnd(2), c)) {
      length -= 2;
      addNasal();
    }
    if (c != 'र' || fromEnd(1) != 'र') {
      append(c);
    }
  }

  /** Whether the dot is printed as well for this half letter before that consonant. */
  private static boolean isNasalOf(char half, char c) {
    return switch (half) {
      case 'ङ' -> c >= 'क' && c <= 'घ';
      case 'ञ' -> c >= 'च' && c <= 'झ';
      case 'ण' -> c >= 'ट' && c <= 'ढ';
      case 'न' -> isStop(c) || (c >= 'श' && c <= 'स');
      case 'म' -> c >= 'प' && c <= 'भ';
      default -> false;
    };
  }

  private static boolean isStop(char c) {
    return c <= 'भ' && c != 'ङ' && c != 'ञ' && c != 'ण' && c != 'न';
  }

  private void addOther(char c) {
    if ((c == 'े' || c == 'ी') && fromEnd(1) == 'य' && isVowelBefore()) {
      key[length - 1] = c == 'े' ? 'ए' : 'इ';
    } else if (c == 'ा' && fromEnd(1) == 'अ') {
      key[length - 1] = 'आ';
    } else {
      append(c);
    }
  }

  /** Whether a vowel, written or not, stands in the word before the key's last letter. */
  private boolean isVowelBefore() {
    char before = fromEnd(2);
    return before != ' ' && before != VIRAMA;
  }

  /** A blank where the word has no such character. */
  private char fromEnd(int distance) {
    int index = length - distance;
    return index < wordStart ? ' ' : key[index];
  }
}
