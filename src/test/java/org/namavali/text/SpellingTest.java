package org.namavali.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          nukta letter             → \u095Bारा             → ज\u093Cारा
          nukta letter of one code → ऩ                     → \u0929
          joiner                   → क\u094D\u200Dष        → क\u094Dष
          non-joiner               → क\u094D\u200Cष        → क\u094Dष
          joiner before nukta      → न\u200D\u093C          → \u0929
          marks in another order   → क\u094D\u093C         → क\u093C\u094D
          Vedic accents            → क\u0951\u0952         → क\u0952\u0951
          soft hyphen              → विश्व\u00ADविद्यालय    → विश्वविद्यालय
          word joiner              → रमा\u2060उमा          → रमाउमा
          direction marks          → \u200Eरमा\u200F       → रमा
          Devanagari digits        → १९४७                  → 0000
          ASCII digits             → 26वां                 → 00वां
          other digits             → ۱۲ ௧௨                 → 00 00
          separators               → 1,00,000.50           → 0,00,000.00
          Latin accent             → Sa\u0303o             → São
          """)
  void writesAlikeWhatReadsAlike(String phenomenon, String word, String normal) {
    assertThat(Spelling.normalize(word)).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "रमा", "दुःख", "हँसी", "हंसी", "ISRO", "isro", "सं॰", "०0", "½", "\uD83D"})
  void keepsWhatIsAWordOfItsOwn(String word) {
    String expected = word.replace('०', '0');

    assertThat(Spelling.normalize(word)).isEqualTo(expected);
  }

  @Test
  void makesNoNewStringOfAWordThatIsNormal() {
    String word = "विश्वविद्यालय";

    assertThat(Spelling.normalize(word)).isSameAs(word);
  }

  @Provide
  Arbitrary<String> texts() {
    return HindiTexts.wildTexts();
  }

  @Property(tries = 400)
  void aNormalWordStaysAsItIs(@ForAll("texts") String text) {
    String normal = Spelling.normalize(text);

    assertThat(Spelling.normalize(normal)).isEqualTo(normal);
  }

  @Property(tries = 400)
  void aNormalWordIsComposed(@ForAll("texts") String text) {
    assertThat(Normalizer.isNormalized(Spelling.normalize(text), Normalizer.Form.NFC)).isTrue();
  }

  @Property(tries = 400)
  void composedAndDecomposedWordsAreWrittenAlike(@ForAll("texts") String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(Spelling.normalize(composed)).isEqualTo(Spelling.normalize(decomposed));
  }

  @Test
  void takesTimeLinearInTheWord() {
    String word = "क\u200D१़".repeat(100_000);

    Assertions.assertTimeout(Duration.ofSeconds(10), () -> Spelling.normalize(word));
  }
}
