package org.namavali.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopScannerTest {

  private final StopScanner scanner = new StopScanner();

  /** The places stand before ‸, ends of lines are ↵. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          danda                       → गई।‸ आई।‸
          run of stops                → क्या?!‸ हां...‸
          no blank behind             → गई।‸आई
          end of the text             → गई‸
          end of a line               → पानी घटा‸↵लोग लौटे।‸↵
          blanks before a line's end  → पानी घटा‸  ↵ लोग
          stop at a line's end        → गई।‸↵
          empty lines                 → गई‸↵↵↵आई‸
          decimal point               → 4.5 रु.‸ का
          Devanagari decimal point    → ४.५ रु.‸ का
          point after a number        → 1947.‸ में
          title                       → डॉ.‸ रमा
          acronym                     → यू.‸एस.‸ से
          closing curly quote         → है।”‸ वह
          two closers                 → है।’”‸ वह
          closing bracket             → है।)‸ वह
          straight quote and blank    → है।"‸ वह
          straight quote and the end  → है।"‸
          straight quote and a stop   → है।"‸।‸
          straight quote and a word   → है।‸"वह
          straight quotes and a word  → है।‸'"वह
          quote and closer and a word → है।")‸वह
          closer and quote and a word → है।)‸"वह
          mark on a stop              → है।\u093C‸ वह
          joiner on a stop            → है।\u200D‸वह
          supplementary mark          → है!\uD83C\uDFFD‸वह
          quote before the stop       → "है"।‸ वह
          """)
  void findsThePlacesWhereASentenceMayEnd(String phenomenon, String marked) {
    StringBuilder text = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (char c : marked.replace('↵', '\n').toCharArray()) {
      if (c == '‸') {
        places.add(text.length() - 1);
      } else {
        text.append(c);
      }
    }
    if (text.charAt(text.length() - 1) != '\n' && !places.contains(text.length() - 1)) {
      places.add(text.length() - 1);
    }

    assertThat(scanner.getPositions(text)).isEqualTo(places);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n \n", "\u200B\uFEFF\u0085"})
  void findsNoneInWhiteSpace(String text) {
    assertThat(scanner.getPositions(text)).isEmpty();
  }

  @Provide
  Arbitrary<String> texts() {
    return HindiTexts.wildTexts();
  }

  @Property(tries = 400)
  void placesComeInOrderAndNeverTwice(@ForAll("texts") String text) {
    assertThat(scanner.getPositions(text)).isSorted().doesNotHaveDuplicates();
  }

  @Property(tries = 400)
  void theLastPlaceIsTheLastVisibleCharacter(@ForAll("texts") String text) {
    int end = text.length();
    while (end > 0 && Stops.isSpace(text.charAt(end - 1))) {
      end--;
    }
    List<Integer> places = scanner.getPositions(text);

    assertThat(places.isEmpty() ? 0 : places.get(places.size() - 1) + 1).isEqualTo(end);
  }

  @Property(tries = 100)
  @SuppressWarnings("JdkObsolete") // OpenNLP asks with it
  void allKindsOfTextGiveTheSamePlaces(@ForAll("texts") String text) {
    List<Integer> places = scanner.getPositions((CharSequence) text);

    assertThat(scanner.getPositions(new StringBuffer(text))).isEqualTo(places);
    assertThat(scanner.getPositions(text.toCharArray())).isEqualTo(places);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "'\"", "\"क", ")", "।", "।\"", "\u093C", "क", "\n", " "})
  void takesTimeLinearInTheText(String piece) {
    String text = "।" + piece.repeat(300_000 / piece.length());

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> scanner.getPositions(text));
  }
}
