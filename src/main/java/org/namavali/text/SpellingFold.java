package org.namavali.text;

/**
 * The one pass behind {@link Spelling#fold}: characters go to the end of the key, where each may
 * change what stands there already.
 */
final class SpellingFold {

  private static final char ANUSVARA = '\u0902';
  private static final char VIRAMA = '\u094D';

  private final StringBuilder key;
  private int wordStart;

  private SpellingFold(int length) {
    key = new StringBuilder(length);
  }

  static String of(String composed) {
    SpellingFold fold = new SpellingFold(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      fold.add(composed, i);
    }
    fold.endWord();
    return fold.trimmed();
  }

  private void add(String text, int i) {
    char c = plain(text.charAt(i));
    switch (c) {
      case '\u0901', ANUSVARA -> addNasal();
      case '\u0903', '\u093C', '\u0951', '\u0952', '\u0953', '\u0954' -> {}
      case '\'', '"', '‘', '’', '“', '”' -> {}
      case '.', ',' -> addPoint(text, i);
      default -> {
        if (isGap(c)) {
          endWord();
        } else if (c >= '\u0915' && c <= '\u0939') {
          addConsonant(c);
        } else {
          addOther(c);
        }
      }
    }
  }

  /** Letters that papers use for one another, each by the one that stands for them all. */
  private static char plain(char c) {
    return switch (c) {
      case '\u0929' -> 'न';
      case '\u0931' -> 'र';
      case 'ळ', '\u0934' -> 'ल';
      case '\u0958' -> 'क';
      case '\u0959' -> 'ख';
      case '\u095A' -> 'ग';
      case '\u095B' -> 'ज';
      case '\u095C' -> 'ड';
      case '\u095D' -> 'ढ';
      case '\u095E' -> 'फ';
      case '\u095F' -> 'य';
      case 'ई' -> 'इ';
      case 'ऑ' -> 'आ';
      case 'ॉ' -> 'ा';
      case 'ऍ', 'ॲ' -> 'ऐ';
      case 'ॅ' -> 'ै';
      case 'ऎ' -> 'ए';
      case 'ॆ' -> 'े';
      case 'ऒ' -> 'ओ';
      case 'ॊ' -> 'ो';
      default -> c;
    };
  }

  private static boolean isGap(char c) {
    return c == '-'
        || c == ':'
        || c == '॰'
        || (c >= '\u2010' && c <= '\u2015')
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  /** A stop within a number stays, others part words: initials are printed with and without. */
  private void addPoint(String text, int i) {
    boolean inNumber =
        i > 0
            && Character.isDigit(text.charAt(i - 1))
            && i + 1 < text.length()
            && Character.isDigit(text.charAt(i + 1));
    if (inNumber) {
      key.append(text.charAt(i));
    } else {
      endWord();
    }
  }

  private void endWord() {
    int last = key.length() - 1;
    if (last < wordStart) {
      return;
    }
    switch (key.charAt(last)) {
      case 'ी' -> key.setCharAt(last, 'ि');
      case 'ू' -> key.setCharAt(last, 'ु');
      case 'ऊ' -> key.setCharAt(last, 'उ');
      default -> {}
    }
    key.append(' ');
    wordStart = key.length();
  }

  private String trimmed() {
    return key.isEmpty() ? "" : key.substring(0, key.length() - 1);
  }

  private void addNasal() {
    if (fromEnd(1) != ANUSVARA) {
      key.append(ANUSVARA);
    }
  }

  private void addConsonant(char c) {
    while (fromEnd(1) == VIRAMA && fromEnd(2) == c) {
      key.setLength(key.length() - 2);
    }
    if (fromEnd(1) == VIRAMA && isNasalOf(fromEnd(2), c)) {
      key.setLength(key.length() - 2);
      addNasal();
    }
    if (c != 'र' || fromEnd(1) != 'र') {
      key.append(c);
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
    return c <= 'भ' && c != 'ङ' && c != 'ञ' && c != 'ण' && c != 'न' && c != '\u0929';
  }

  private void addOther(char c) {
    if ((c == 'े' || c == 'ी') && fromEnd(1) == 'य' && isVowelBefore()) {
      key.setCharAt(key.length() - 1, c == 'े' ? 'ए' : 'इ');
    } else if (c == 'ा' && fromEnd(1) == 'अ') {
      key.setCharAt(key.length() - 1, 'आ');
    } else {
      key.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
  }

  /** Whether a vowel, written or not, stands in the word before the key's last letter. */
  private boolean isVowelBefore() {
    char before = fromEnd(2);
    return before != ' ' && before != VIRAMA;
  }

  /** A blank where the word has no such character. */
  private char fromEnd(int distance) {
    int index = key.length() - distance;
    return index < wordStart ? ' ' : key.charAt(index);
  }
}
