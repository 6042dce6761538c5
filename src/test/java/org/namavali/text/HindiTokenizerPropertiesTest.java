package org.namavali.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.util.Span;

/** What holds for the tokens of any text. */
class HindiTokenizerPropertiesTest {

  private final HindiTokenizer tokenizer = new HindiTokenizer();

  @Provide
  Arbitrary<String> texts() {
    return HindiTexts.texts();
  }

  @Provide
  Arbitrary<String> wildTexts() {
    return HindiTexts.wildTexts();
  }

  @Property(tries = 400)
  void everyCharacterIsInOneTokenOrIsWhiteSpace(@ForAll("wildTexts") String text) {
    int free = 0;
    for (Span token : tokenizer.tokenizePos(text)) {
      assertThat(token.length()).isPositive();
      assertSpace(text.substring(free, token.getStart()));
      assertThat(text.substring(token.getStart(), token.getEnd()).codePoints())
          .allMatch(c -> CharClass.of(c) != CharClass.SPACE);
      free = token.getEnd();
    }
    assertSpace(text.substring(free));
  }

  private static void assertSpace(String gap) {
    assertThat(gap.codePoints()).allMatch(c -> CharClass.of(c) == CharClass.SPACE);
  }

  @Property(tries = 400)
  void noTokenBeginsOrEndsInsideAGrapheme(@ForAll("texts") String text) {
    IntPredicate inside = HindiTexts.insideGraphemes(text);

    for (Span token : tokenizer.tokenizePos(text)) {
      assertThat(inside.test(token.getStart())).as("start of %s", token).isFalse();
      assertThat(inside.test(token.getEnd())).as("end of %s", token).isFalse();
    }
  }

  @Property(tries = 400)
  void aTokenByItselfIsTheSameToken(@ForAll("wildTexts") String text) {
    for (String token : tokenizer.tokenize(text)) {
      assertThat(tokenizer.tokenize(token)).containsExactly(token);
    }
  }

  @Property(tries = 400)
  void whatStandsBeforeABlankDoesNotMatter(
      @ForAll("texts") String left, @ForAll("texts") String right) {
    int rightAt = left.length() + 1;
    Span[] alone = tokenizer.tokenizePos(right);

    Span[] both = tokenizer.tokenizePos(left + " " + right);

    assertThat(both.length).isEqualTo(tokenizer.tokenizePos(left).length + alone.length);
    for (int i = 0; i < alone.length; i++) {
      assertThat(both[both.length - alone.length + i]).isEqualTo(new Span(alone[i], rightAt));
    }
  }

  @Property(tries = 400)
  void whatStandsAroundAStretchDoesNotMatter(
      @ForAll("texts") String before, @ForAll("texts") String text, @ForAll("texts") String after) {
    int start = before.length();
    int end = start + text.length();

    List<Span> stretch = tokenizer.tokenizePos(before + text + after, start, end);

    assertThat(stretch)
        .containsExactlyElementsOf(
            Arrays.stream(tokenizer.tokenizePos(text)).map(span -> new Span(span, start)).toList());
  }

  @Property(tries = 400)
  void theStringsAreTheCoveredText(@ForAll("wildTexts") String text) {
    Span[] spans = tokenizer.tokenizePos(text);

    assertThat(tokenizer.tokenize(text)).isEqualTo(Span.spansToStrings(spans, text));
  }
}
