package org.namavali.text;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Text as newspapers, the web and vandals write it, for property tests. */
public final class HindiTexts {

  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  private HindiTexts() {}

  /** Pieces of Hindi, marks, stops, spaces, emoji and rubbish in any order. */
  public static Arbitrary<String> texts() {
    return pieces().list().ofMaxSize(20).map(pieces -> String.join("", pieces));
  }

  /** Any code points at all, in half of the texts. */
  public static Arbitrary<String> wildTexts() {
    return Arbitraries.oneOf(texts(), Arbitraries.strings().ofMaxLength(60));
  }

  private static Arbitrary<String> pieces() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, words()),
        Tuple.of(6, Arbitraries.of(" ", " ", " ", "\n", "\r\n", "\n\n", "\t")),
        Tuple.of(4, Arbitraries.of("।", "॥", "?", "!", ".", "...", "…", "|")),
        Tuple.of(3, Arbitraries.strings().withCharRange('\u0900', '\u097F').ofMaxLength(4)),
        Tuple.of(3, Arbitraries.of(",", "-", "'", "\"", "“", "”", "‘", "’", "(", ")", ":", "/")),
        Tuple.of(2, Arbitraries.of("12", "१२३", "1,00,000", "10:30", "4.5", "%", "₹", "०")),
        Tuple.of(2, Arbitraries.of("डॉ.", "प्रो.", "रु.", "एम. के.", "बी.सी.", "यू.एस.", "सं॰")),
        Tuple.of(2, marks()),
        Tuple.of(1, emoji()),
        Tuple.of(1, Arbitraries.of("\u00A0", "\u200B", "\uFEFF", "\u2028", "\u0085", "\u3000")),
        Tuple.of(1, Arbitraries.of("ISRO", "covid", "é", "x@example.org", "_")),
        Tuple.of(1, Arbitraries.of("\uD83D", "\uDE00", "\u0000", "\u0007", "\uFFFF")));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "रमा",
        "नदी",
        "का",
        "पानी",
        "है",
        "गई",
        "क्षत्रिय",
        "ज़ारा",
        "फ़ैज़ाबाद",
        "सन्",
        "दुःख",
        "किम",
        "जोंग",
        "उन",
        "व्लादिवोस्तोक",
        "विश्वविद्यालय",
        "ने",
        "में");
  }

  private static Arbitrary<String> marks() {
    return Arbitraries.of(
        "ि",
        "ा",
        "्",
        "़",
        "ं",
        "ः",
        "\u0301",
        "\u20E3",
        "\uFE0F",
        "\u200D",
        "\u200C",
        "\u00AD",
        "\u200E",
        "\uD83C\uDFFD");
  }

  private static Arbitrary<String> emoji() {
    return Arbitraries.of(
        "😡",
        "👩\u200D🌾",
        "👍🏽",
        "❤\uFE0F",
        "1\uFE0F\u20E3",
        "🇮🇳",
        "🇮",
        "👨\u200D👩\u200D👧",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F");
  }

  /**
   * Whether the place lies inside a grapheme as {@code java.util.regex} sees it. White space with
   * marks on it counts as no grapheme: the space belongs to no word.
   */
  public static IntPredicate insideGraphemes(String text) {
    boolean[] inside = new boolean[text.length() + 1];
    Matcher graphemes = GRAPHEME.matcher(text);
    while (graphemes.find()) {
      boolean space = CharClass.of(text.codePointAt(graphemes.start())) == CharClass.SPACE;
      for (int at = graphemes.start() + 1; at < graphemes.end() && !space; at++) {
        inside[at] = true;
      }
    }
    return at -> inside[at];
  }
}
