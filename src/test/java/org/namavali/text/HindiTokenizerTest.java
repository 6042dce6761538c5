package org.namavali.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HindiTokenizerTest {

  private final HindiTokenizer tokenizer = new HindiTokenizer();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          danda                   → रमा घर गई।               → रमा घर गई ।
          danda after a blank     → रमा घर गई ।              → रमा घर गई ।
          no blank after danda    → गई।उमा                   → गई । उमा
          double danda            → श्लोक॥                    → श्लोक ॥
          two dandas              → गई।।                     → गई । ।
          question, exclamation   → क्या?! हां!               → क्या ? ! हां !
          ellipsis                → रुको… फिर...             → रुको … फिर . . .
          bar for danda           → गई| उमा                  → गई | उमा
          comma, semicolon        → चना,गेहूं;धान             → चना , गेहूं ; धान
          hyphen                  → आना-जाना                 → आना - जाना
          dash                    → दिल्ली–मेरठ — मार्ग        → दिल्ली – मेरठ — मार्ग
          apostrophe              → 'बड़ा' मां’स O'Neill        → ' बड़ा ' मां ’ स O ' Neill
          double quotes           → "छोटा" “मझला” ‘नन्हा’       → " छोटा " “ मझला ” ‘ नन्हा ’
          brackets                → (पहला) [दूसरा] {तीसरा}    → ( पहला ) [ दूसरा ] { तीसरा }
          slash                   → और/या                    → और / या
          """)
  void cutsOffEachMarkOfPunctuation(String phenomenon, String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          nukta composed          → \u095B\u093E\u0930\u093E
          nukta decomposed        → ज\u093C\u093E\u0930\u093E
          conjunct                → क्षत्रिय
          final virama            → सन्
          virama and joiner       → क\u094D\u200Dष
          virama and non-joiner   → क\u094D\u200Cष
          joiner at the end       → र\u094D\u200D
          chandrabindu            → हँसी
          visarga                 → दुःख
          candra vowel            → ऑस्ट्रेलिया
          avagraha                → शिवोऽहम्
          abbreviation sign       → सं॰
          Vedic accent            → अग्नि\u0951
          eyelash ra              → दऱ्\u200Dया
          om                      → ॐ
          soft hyphen             → विश्व\u00ADविद्यालय
          direction mark          → रमा\u200E
          word joiner             → रमा\u2060उमा
          letters and digits      → जी20
          two scripts             → Xरे
          underscore              → रमा_उमा
          """)
  void keepsAWordWhole(String phenomenon, String word) {
    assertTokens("एक " + word + "।", "एक " + word + " ।");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          lakhs with commas         → 1,00,000.50            → 1,00,000.50
          decimals                  → 4.5 फीसदी              → 4.5 फीसदी
          Devanagari digits         → १,२३४.५                 → १,२३४.५
          time                      → 10:30 बजे              → 10:30 बजे
          date with slashes         → 5/11/2024              → 5/11/2024
          date with points          → 5.11.2024              → 5.11.2024
          date with hyphens         → 5-11-2024              → 5 - 11 - 2024
          score                     → 21-15                  → 21 - 15
          comma after a number      → 5, 6                   → 5 , 6
          danda after a number      → 1947।                  → 1947 ।
          stop after a number       → 1947.                  → 1947 .
          two separators            → 1,,2                   → 1 , , 2
          separator before a number → .5                     → . 5
          percent                   → 5% १०%                 → 5 % १० %
          rupee sign                → ₹500                   → ₹ 500
          dollar                    → $5                     → $ 5
          ordinal                   → 26वां                   → 26वां
          plus, minus               → +5 -7                  → + 5 - 7
          degree                    → 42°C                   → 42 ° C
          fraction                  → 2½                     → 2 ½
          phone                     → +91-9800000000         → + 91 - 9800000000
          """)
  void keepsTheSeparatorsBetweenDigits(String phenomenon, String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          doctor                    → डॉ. रमा                 → डॉ. रमा
          doctor, old spelling      → डा. रमा                 → डा. रमा
          title without a blank     → डॉ.रमा                  → डॉ. रमा
          professor                 → प्रो. सिंह               → प्रो. सिंह
          rupees                    → 500 रु. में              → 500 रु. में
          late                      → स्व. बेलवाल             → स्व. बेलवाल
          title at the end          → वह हैं डॉ.               → वह हैं डॉ.
          title and danda           → डॉ।                     → डॉ ।
          Latin title               → Dr. Belwal             → Dr. Belwal
          title and joiner          → डॉ.\u200D रमा           → डॉ.\u200D रमा
          end of a longer word      → लूटडॉ. रमा              → लूटडॉ . रमा
          ordinary word             → घर. रमा                → घर . रमा
          initials                  → एम. के. बेलवाल         → एम . के . बेलवाल
          dotted acronym            → बी.सी.                 → बी . सी .
          dotted acronym in a word  → यू.एस. से               → यू . एस . से
          Latin acronym             → U.S.                   → U . S .
          """)
  void keepsTheStopOfTitlesAlone(String phenomenon, String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          Latin words               → ISRO और covid         → ISRO और covid
          accents                   → Zürich São e\u0301te\u0301  → Zürich São e\u0301te\u0301
          ampersand                 → L&T                   → L & T
          disease                   → COVID-19              → COVID - 19
          address                   → http://a.org/b?c=1    → http : / / a . org / b ? c = 1
          e-mail                    → rama@example.org      → rama @ example . org
          handle, hashtag           → @rama #बाढ़           → @ rama # बाढ़
          Arabic                    → سلام، دنیا            → سلام ، دنیا
          Tamil                     → தமிழ்நாடு             → தமிழ்நாடு
          Chinese                   → 北京。                → 北京 。
          """)
  void cutsOtherScriptsBySpacesAndPunctuation(String phenomenon, String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          emoji                     → हा😡हा                → हा 😡 हा
          two emoji                 → 😡😡                  → 😡 😡
          joined emoji              → 👩\u200D🌾।            → 👩\u200D🌾 ।
          family                    → 👨\u200D👩\u200D👧😡   → 👨\u200D👩\u200D👧 😡
          skin tone                 → 👍🏽👍                 → 👍🏽 👍
          presentation selector     → ❤\uFE0F।              → ❤\uFE0F ।
          heart on fire             → ❤\uFE0F\u200D🔥        → ❤\uFE0F\u200D🔥
          keycap                    → 1\uFE0F\u20E3।         → 1\uFE0F\u20E3 ।
          flags                     → 🇮🇳🇳🇵                 → 🇮🇳 🇳🇵
          half a flag after a flag  → 🇮🇳🇳                  → 🇮🇳 🇳
          joiner before a flag      → 😡\u200D🇮🇳            → 😡\u200D 🇮🇳
          flag of tags              → 🏴\uDB40\uDC67\uDB40\uDC7F।  → 🏴\uDB40\uDC67\uDB40\uDC7F ।
          """)
  void keepsAnEmojiWhole(String phenomenon, String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest(name = "U+{0}")
  @ValueSource(
      strings = {
        "0009", "000A", "000D", "0020", "0085", "00A0", "1680", "2003", "2009", "200B", "2028",
        "2029", "202F", "3000", "FEFF"
      })
  void takesAsWhiteSpace(String hexadecimal) {
    String space = Character.toString(Integer.parseInt(hexadecimal, 16));

    assertThat(tokenizer.tokenize(space + "रमा" + space + space + "गई।" + space))
        .containsExactly("रमा", "गई", "।");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u00A0\u200B\uFEFF"})
  void givesNothingForWhiteSpaceAlone(String text) {
    assertThat(tokenizer.tokenize(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          mark at the beginning     → \u093Fरमा              → \u093Fरमा
          mark after a blank        → रमा \u093F            → रमा \u093F
          mark on punctuation       → रमा-\u093F उमा         → रमा -\u093F उमा
          joiner alone              → रमा \u200D उमा         → रमा \u200D उमा
          high surrogate            → रमा\uD83D।            → रमा \uD83D ।
          low surrogate             → \uDE00रमा             → \uDE00 रमा
          NUL                       → रमा\u0000उमा           → रमा \u0000 उमा
          noncharacter              → रमा\uFFFFउमा           → रमा \uFFFF उमा
          private use               → रमा\uE000             → रमा \uE000
          """)
  void losesNoCharacterOfBrokenText(String phenomenon, String text, String tokens) {
    assertTokens(text, tokens);
  }

  @Test
  void givesOffsetsInUtf16Units() {
    assertThat(tokenizer.tokenizePos(" 😡 रमा।"))
        .containsExactly(new Span(1, 3), new Span(4, 7), new Span(7, 8));
  }

  private void assertTokens(String text, String tokens) {
    assertThat(tokenizer.tokenize(text)).containsExactly(tokens.split(" "));
  }

  /**
   * Every character of Devanagari, Latin and those that all scripts share, beside a letter, a
   * digit, punctuation and an emoji.
   *
   * <p>Other scripts have the only exceptions: signs that enclose what follows them (Arabic number
   * signs, the repha of some scripts of India), when that is punctuation; vowels of Thai and Lao
   * after punctuation.
   */
  @Test
  void cutsInsideNoGraphemeOfDevanagariOrLatin() {
    List<String> cut = new ArrayList<>();
    for (int c = 0; c < 0x20000; c++) {
      if (isOurs(c)) {
        String given = Character.toString(c);
        for (String frame :
            List.of("क%।", "।%क", "5%5", "डॉ.%", "👩\u200D%", "🇮%🇳", "%\u200D👩")) {
          String text = frame.replace("%", given);
          if (isCutInside(text)) {
            cut.add(text);
          }
        }
      }
    }
    assertThat(cut).isEmpty();
  }

  private static boolean isOurs(int c) {
    boolean shared =
        switch (Character.UnicodeScript.of(c)) {
          case DEVANAGARI, LATIN, INHERITED, COMMON -> true;
          default -> false;
        };
    boolean arabicSign = c == 0x605 || c == 0x6DD || c == 0x8E2;
    boolean kanaMark = c == 0xFF9E || c == 0xFF9F;
    boolean letterInEmoji = c == 'ℹ';
    return shared && !arabicSign && !kanaMark && !letterInEmoji;
  }

  private boolean isCutInside(String text) {
    IntPredicate inside = HindiTexts.insideGraphemes(text);
    for (Span token : tokenizer.tokenizePos(text)) {
      if (inside.test(token.getStart()) || inside.test(token.getEnd())) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @ValueSource(strings = {"क", "।", "1,", "\u200D", "👩\u200D", "🇮", "डॉ.", "\"", " ", "\uD83D"})
  void takesTimeLinearInTheText(String piece) {
    String text = piece.repeat(300_000 / piece.length());

    Assertions.assertTimeout(Duration.ofSeconds(10), () -> tokenizer.tokenizePos(text));
  }
}
