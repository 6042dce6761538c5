package org.namavali;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that an extraction is made of. */
class MentionTest {

  private static Mention mention(int start, int end, String text, double confidence) {
    return new Mention(EntityType.LOCATION, 0, start, end, text, confidence, text, "");
  }

  @ParameterizedTest
  @CsvSource({"-1, 2, रूस", "0, 2, रूस", "0, 4, रूस", "3, 0, रूस", "4, 4, ''"})
  void aMentionFillsItsSpan(int start, int end, String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mention(start, end, text, 0.5))
        .withMessage("mention '%s' does not fill its span %d..%d", text, start, end);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
  void aConfidenceIsAProbability(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mention(0, 3, "रूस", confidence))
        .withMessage("confidence " + confidence + " is not within 0 and 1");
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 3", "3, 2"})
  void aSentenceHoldsSomething(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(start, end, List.of()));
  }

  @Test
  void listsOnceGivenDoNotChange() {
    List<Span> tokens = new ArrayList<>(List.of(new Span(0, 3)));
    Sentence sentence = new Sentence(0, 3, tokens);
    List<Mention> mentions = new ArrayList<>(List.of(mention(0, 3, "रूस", 1)));
    Extraction extraction = new Extraction("रूस", List.of(sentence), mentions);

    tokens.clear();
    mentions.clear();

    assertThat(sentence.tokens()).hasSize(1);
    assertThat(extraction.mentions()).hasSize(1);
  }
}
