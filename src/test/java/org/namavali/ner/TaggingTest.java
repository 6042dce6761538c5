package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.namavali.text.HindiTokenizer;

/** How sure the model of the repository is of what it finds. */
class TaggingTest {

  private static final HindiTokenizer TOKENIZER = new HindiTokenizer();

  private static NameModel model;

  @BeforeAll
  static void load() throws IOException {
    model = ShippedModel.load();
  }

  private static Tagging tag(String text) {
    return model.tag(text, List.of(TOKENIZER.tokenizePos(text)));
  }

  @Test
  void theNamesAreThoseThatFindGives() throws IOException {
    for (String[] tokens : ShippedModel.sentences("dev").subList(0, 200)) {
      String text = String.join(" ", tokens);
      List<Span> spans = List.of(TOKENIZER.tokenizePos(text));

      Tagging tagging = model.tag(text, spans);

      List<Span> found = Arrays.asList(model.find(text, spans));
      assertThat(tagging.names()).isEqualTo(found);
      assertThat(tagging.names()).extracting(Span::getProb).isEqualTo(probabilities(found));
      assertThat(tagging.doubts()).hasSameSizeAs(spans).allMatch(doubt -> doubt >= 0 && doubt <= 1);
    }
  }

  private static List<Double> probabilities(List<Span> names) {
    return names.stream().map(Span::getProb).toList();
  }

  @Test
  void aPlainSentenceIsSurerThanOneOfUnknownNames() {
    Tagging plain = tag("बारिश के बाद दिल्ली में ठंड बढ़ी।");
    Tagging odd = tag("झटपटिया और लोकमंगल के फड़केकर खटोलिया पहुंचे।");

    assertThat(plain.margin()).isGreaterThan(3);
    assertThat(odd.margin()).isLessThan(1);
    assertThat(sum(odd)).isGreaterThan(10 * sum(plain));
  }

  private static double sum(Tagging tagging) {
    return tagging.doubts().stream().mapToDouble(Double::doubleValue).sum();
  }

  @Test
  void ofNothingNothingIsInDoubt() {
    assertThat(tag("")).isEqualTo(new Tagging(List.of(), Double.POSITIVE_INFINITY, List.of()));
  }

  @Test
  void aMarginIsNeverBelowNothing() {
    assertThatThrownBy(() -> new Tagging(List.of(), -0.5, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("margin -0.5 is not 0 or more");
    assertThatThrownBy(() -> new Tagging(List.of(), Double.NaN, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
