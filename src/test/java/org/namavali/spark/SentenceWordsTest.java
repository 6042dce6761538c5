package org.namavali.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.namavali.text.HindiTokenizer;
import org.namavali.text.Spelling;

/** Sentences of words as the name model looks them up. */
class SentenceWordsTest {

  private static List<List<String>> of(String text) {
    List<List<String>> sentences = new ArrayList<>();
    new SentenceWords(text).forEachRemaining(sentences::add);
    return sentences;
  }

  @Test
  void dandasAndQuestionsEndASentence() {
    assertThat(of("राम आया। कौन? वह!"))
        .containsExactly(List.of("राम", "आया", "।"), List.of("कौन", "?"), List.of("वह", "!"));
  }

  @Test
  void aStopDoesNot() {
    assertThat(of("एम. के. आए")).containsExactly(List.of("एम", ".", "के", ".", "आए"));
  }

  @Test
  void blankLinesDoAndLinesDoNot() {
    assertThat(of("\nराम\nआया\n \n\nवह\n")).containsExactly(List.of("राम", "आया"), List.of("वह"));
  }

  @Test
  void digitsNuktasAndJoinersAreFolded() {
    assertThat(of("२०२४ ज\u093Cरा \u095B\u093Eर \u200D क्\u200Dष"))
        .containsExactly(List.of("0000", "ज\u093Cरा", "ज\u093C\u093Eर", "क्ष"));
  }

  @Test
  void withoutAnEndAThousandWordsAreOne() {
    assertThat(of("क ".repeat(2500))).extracting(List::size).containsExactly(1000, 1000, 500);
  }

  @Test
  void nothing() {
    assertThat(of(" \n\n")).isEmpty();
    assertThatThrownBy(() -> new SentenceWords("").next())
        .isInstanceOf(NoSuchElementException.class);
  }

  @Property
  void noWordIsLost(@ForAll @CharRange(from = 'अ', to = 'इ') String text) {
    String spaced = text.replace('आ', '\n').replace('इ', '।');

    assertThat(of(spaced).stream().flatMap(List::stream))
        .containsExactlyElementsOf(
            Stream.of(new HindiTokenizer().tokenize(spaced)).map(Spelling::normalize).toList());
  }
}
