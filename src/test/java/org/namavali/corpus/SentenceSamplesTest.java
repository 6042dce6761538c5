package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.namavali.EntityType;

class SentenceSamplesTest {

  private static List<Article> articles;

  @BeforeAll
  static void read() throws IOException {
    articles = Corpus.read(Path.of("training-data", "hi", "dev")).articles();
  }

  @Test
  void printedSentencesAreThoseOfTheArticle() {
    List<SentenceSample> samples = SentenceSamples.printed(articles);

    assertThat(samples).hasSameSizeAs(articles);
    for (int i = 0; i < articles.size(); i++) {
      assertThat(texts(samples.get(i)))
          .containsExactlyElementsOf(
              articles.get(i).sentences().stream().map(AnnotatedSentence::text).toList());
    }
  }

  @Test
  void aHeadlineIsPrintedOnItsLine() {
    for (SentenceSample sample : SentenceSamples.printed(articles)) {
      assertThat(sample.getDocument()).startsWith(texts(sample).get(0) + "\n");
    }
  }

  @Test
  void paragraphsHaveOneToFourSentences() {
    for (SentenceSample sample : SentenceSamples.printed(articles)) {
      assertThat(sample.getDocument().lines()).allMatch(line -> isParagraph(sample, line));
    }
  }

  private static boolean isParagraph(SentenceSample sample, String line) {
    int start = sample.getDocument().indexOf(line);
    long sentences =
        Arrays.stream(sample.getSentences())
            .filter(s -> s.getStart() >= start && s.getEnd() <= start + line.length())
            .count();
    return sentences >= 1 && sentences <= 4;
  }

  @Test
  void variedPagesAreTheArticlesAsPrintedAndThreeTimesSpoilt() {
    List<SentenceSample> printed = SentenceSamples.printed(articles);
    List<SentenceSample> varied = SentenceSamples.varied(articles, 1);

    assertThat(varied).hasSize(4 * articles.size());
    assertThat(varied.subList(0, articles.size())).isEqualTo(printed);
    assertThat(varied.subList(articles.size(), varied.size())).doesNotContainAnyElementsOf(printed);
  }

  @Test
  void betweenTheSentencesOfAnyPageIsOnlyWhiteSpace() {
    for (SentenceSample sample : SentenceSamples.varied(articles, 2)) {
      String page = sample.getDocument();
      int free = 0;
      for (Span sentence : sample.getSentences()) {
        assertThat(page.substring(free, sentence.getStart())).isBlank();
        assertThat(sentence.getCoveredText(page).toString())
            .isEqualTo(sentence.getCoveredText(page).toString().strip())
            .isNotEmpty();
        free = sentence.getEnd();
      }
      assertThat(page.substring(free)).isBlank();
    }
  }

  @Test
  void theSeedDecidesThePages() {
    List<SentenceSample> varied = SentenceSamples.varied(articles, 3);

    assertThat(SentenceSamples.varied(articles, 3)).isEqualTo(varied);
    assertThat(SentenceSamples.varied(articles, 4)).isNotEqualTo(varied);
  }

  @Test
  void noArticlesGiveNoPages() {
    assertThat(SentenceSamples.varied(List.of(), 1)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          danda                 → रमा घर गई।           → रमा घर गई.
          closing quote         → वह बोली, “आओ।”       → वह बोली, “आओ.”
          danda of a dateline   → सुपौल। रमा गई।       → सुपौल. रमा गई.
          dateline and question → सुपौल। रमा गई?       → सुपौल. रमा गई?
          no danda              → रमा घर गई            → रमा घर गई
          """)
  void everyDandaIsReplaced(String phenomenon, String text, String printed) {
    assertThat(print(new Layout(".", "\n", 0, 0, 0), sentence(text))).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"।", " ।", " .", "|"})
  void aSentenceEndsBehindWhatStandsForItsDanda(String danda) {
    SentenceSample page =
        page(new Layout(danda, "\n", 0, 0, 0), sentence("रमा गई।"), sentence("उमा आई।"));

    assertThat(texts(page)).containsExactly("रमा गई" + danda, "उमा आई" + danda);
  }

  @Test
  void aSentenceWithoutAStopEndsItsLine() {
    assertThat(print(Layout.PLAIN, sentence("रमा घर गई"), sentence("उमा खेत में रही।")))
        .isEqualTo("रमा घर गई\nउमा खेत में रही।");
  }

  @Test
  void linesAreBrokenAtTheFirstBlankBehindTheWidth() {
    String text = "नदी का पानी घट रहा है और लोग घर लौट रहे हैं।";

    assertThat(print(new Layout("।", "\n\n", 10, 0, 0), sentence(text)))
        .isEqualTo("नदी का पानी\nघट रहा है और\nलोग घर लौट\nरहे हैं।");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          danda        → ।   → रमा गई।उमा आई।
          bar          → |   → रमा गई|उमा आई|
          point        → .   → रमा गई.उमा आई.
          """)
  void gluedSentencesHaveNoBlankBehindThem(String phenomenon, String danda, String printed) {
    Layout glued = new Layout(danda, " ", 0, 1, 0);

    assertThat(print(glued, new Random(0), sentence("रमा गई।"), sentence("उमा आई।")))
        .isEqualTo(printed);
  }

  @Test
  void titlesAndInitialsStandBeforePersonsOnly() {
    Layout titled = new Layout("।", "\n", 0, 0, 1);
    String text = "रमा बेलवाल सुपौल में उमा से मिलीं।";
    AnnotatedSentence sentence =
        new AnnotatedSentence(
            "d",
            text,
            List.of(
                name(text, "रमा बेलवाल", EntityType.PERSON),
                name(text, "सुपौल", EntityType.LOCATION),
                name(text, "उमा", EntityType.PERSON)));

    for (int seed = 0; seed < 50; seed++) {
      assertThat(print(titled, new Random(seed), sentence))
          .matches(
              "(\\p{IsDevanagari}+\\. ?){1,2} ?रमा बेलवाल सुपौल में (\\p{IsDevanagari}+\\."
                  + " ?){1,2}उमा से मिलीं।");
    }
  }

  private static Name name(String text, String name, EntityType type) {
    int start = text.indexOf(name);
    return new Name(start, start + name.length(), type);
  }

  private static AnnotatedSentence sentence(String text) {
    return new AnnotatedSentence("d", text, List.of());
  }

  private static String print(Layout layout, AnnotatedSentence... sentences) {
    return print(layout, new Random(1), sentences);
  }

  private static String print(Layout layout, Random random, AnnotatedSentence... sentences) {
    return new Page(layout, random).print(List.of(sentences)).getDocument().strip();
  }

  private static SentenceSample page(Layout layout, AnnotatedSentence... sentences) {
    return new Page(layout, new Random(1)).print(List.of(sentences));
  }

  private static List<String> texts(SentenceSample sample) {
    List<String> texts = new ArrayList<>();
    for (Span sentence : sample.getSentences()) {
      texts.add(sentence.getCoveredText(sample.getDocument()).toString());
    }
    return texts;
  }
}
