package org.namavali.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.ext.ExtensionLoader;

/** What holds for the sentences of any text. */
class HindiSentenceDetectorPropertiesTest {

  private static SentenceModel model;
  private static HindiSentenceDetector detector;

  @BeforeContainer
  static void load() throws IOException {
    ExtensionLoader.registerAllowedPackage("org.namavali");
    model = new SentenceModel(Path.of("models", "hi", "sentence.bin"));
    detector = new HindiSentenceDetector(model);
  }

  @Provide
  Arbitrary<String> texts() {
    return HindiTexts.texts();
  }

  @Provide
  Arbitrary<String> wildTexts() {
    return HindiTexts.wildTexts();
  }

  /** Text in which sentences grow too long, now and then without a blank, but not graphemes. */
  @Provide
  Arbitrary<String> longTexts() {
    return HindiTexts.texts().map(text -> (text + "क").repeat(1 + 12_000 / (text.length() + 1)));
  }

  @Property(tries = 400)
  void everyCharacterIsInOneSentenceOrIsWhiteSpace(@ForAll("wildTexts") String text) {
    assertCovered(text);
  }

  @Property(tries = 40)
  void everyCharacterOfLongTextIsInOneSentenceOrIsWhiteSpace(@ForAll("longTexts") String text) {
    assertCovered(text);
  }

  private static void assertCovered(String text) {
    int free = 0;
    for (Span sentence : detector.sentPosDetect(text)) {
      assertThat(sentence.length()).isBetween(1, HindiSentenceDetector.LONGEST);
      assertSpace(text.substring(free, sentence.getStart()));
      assertThat(Stops.isSpace(text.charAt(sentence.getStart()))).as("trimmed").isFalse();
      assertThat(Stops.isSpace(text.charAt(sentence.getEnd() - 1))).as("trimmed").isFalse();
      free = sentence.getEnd();
    }
    assertSpace(text.substring(free));
  }

  private static void assertSpace(String gap) {
    assertThat(gap.codePoints()).allMatch(c -> CharClass.of(c) == CharClass.SPACE);
  }

  @Property(tries = 400)
  void noSentenceBeginsOrEndsInsideAGrapheme(@ForAll("texts") String text) {
    assertUncut(text);
  }

  @Property(tries = 40)
  void noSentenceOfLongTextBeginsOrEndsInsideAGrapheme(@ForAll("longTexts") String text) {
    assertUncut(text);
  }

  private static void assertUncut(String text) {
    IntPredicate inside = HindiTexts.insideGraphemes(text);
    for (Span sentence : detector.sentPosDetect(text)) {
      assertThat(inside.test(sentence.getStart())).as("start of %s", sentence).isFalse();
      assertThat(inside.test(sentence.getEnd())).as("end of %s", sentence).isFalse();
    }
  }
}
