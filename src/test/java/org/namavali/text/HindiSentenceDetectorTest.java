package org.namavali.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.Span;
import opennlp.tools.util.ext.ExtensionLoader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.namavali.corpus.Article;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.SentenceSamples;

/** The sentence detector with the model of the repository. */
class HindiSentenceDetectorTest {

  private static SentenceModel model;
  private static HindiSentenceDetector detector;

  @BeforeAll
  static void load() throws IOException {
    ExtensionLoader.registerAllowedPackage("org.namavali");
    model = new SentenceModel(Path.of("models", "hi", "sentence.bin"));
    detector = new HindiSentenceDetector(model);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          danda                → रमा घर गई। ¦ उमा खेत में रही।
          double danda         → श्लोक पूरा हुआ॥ ¦ अगला कल सुनाया जाएगा॥
          question mark        → क्या बारिश होगी? ¦ किसान पूछते हैं।
          exclamation mark     → कितनी तेज हवा! ¦ छतें उड़ गईं।
          several marks        → क्या सच में?! ¦ हां।
          full stop for danda  → बैठक टल गई. ¦ अगली बैठक सोमवार को होगी.
          bar for danda        → बैठक टल गई| ¦ अगली बैठक सोमवार को होगी|
          blank before danda   → बैठक टल गई । ¦ अगली बैठक सोमवार को होगी ।
          no blank behind it   → बैठक टल गई।¦अगली बैठक सोमवार को होगी।
          none behind a point  → बाजार में रौनक लौट आई.¦दुकानें देर तक खुली रहीं.
          none behind a mark   → क्या बस आज आएगी?¦चालक ने सिर हिला दिया।
          none behind a cry    → वह दौड़कर आ गया!¦सब चुप हो गए।
          two blanks, a tab    → रमा घर गई।  ¦ उमा खेत में रही।\t¦ वह लौट आई।
          no-break space       → रमा घर गई।\u00A0¦ उमा खेत में रही।
          last without a stop  → रमा घर गई। ¦ उमा खेत में रही
          """)
  void cutsBehindStops(String phenomenon, String sentences) {
    assertSentences(sentences);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          doctor               → डॉ. रमा बेलवाल ने मरीज देखे। ¦ शाम को वह लौट गईं।
          professor            → प्रो. हरदेव सिंह ने व्याख्यान दिया।
          pandit               → पं. गिरिजा शंकर ने गायन किया। ¦ सभा देर तक चली।
          late                 → स्व. हरदेव बेलवाल की याद में मेला लगा। ¦ भीड़ उमड़ी।
          rupees               → खाद का दाम 500 रु. प्रति बोरी है। ¦ किसान नाराज हैं।
          initials             → एम. के. बेलवाल ने पदभार संभाला। ¦ वह पहले सचिव थे।
          initials, no blank   → जे.पी. मार्ग पर जाम लगा। ¦ पुलिस देर से पहुंची।
          before Christ        → यह नगर 300 बी.सी. में बसा। ¦ इसकी खुदाई जारी है।
          acronym              → यू.एस. से आए दल ने खेत देखे। ¦ दल में छह लोग थे।
          decimal point        → महंगाई 4.5 प्रतिशत रही। ¦ यह पिछले साल से कम है।
          money                → भाव 2,275.50 रु. रहा। ¦ चना सस्ता हुआ।
          date                 → बारिश 5.11.2024 को हुई। ¦ ओले भी गिरे।
          ellipsis             → वह बोलते-बोलते रुक गया… फिर चल पड़ा।
          three points         → वह बोलते-बोलते रुक गया... फिर चल पड़ा।
          web address          → वह www.example.org पर पढ़ सकते हैं। ¦ पता नीचे है।
          dateline             → सुपौल, 12 जुलाई। जिले में बाढ़ का पानी उतरने लगा है। ¦ लोग लौटे।
          dateline, one word   → सुपौल। जिले में बाढ़ का पानी उतरने लगा है। ¦ लोग लौट रहे हैं।
          dateline and agency  → लखनऊ (एजेंसी)। किसानों ने मंडी के बाहर धरना दिया। ¦ बातचीत हुई।
          """)
  void keepsASentenceWholeAtOtherStops(String phenomenon, String sentences) {
    assertSentences(sentences);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          curly quotes         → उसने कहा, “मैं कल आऊंगा।” ¦ फिर वह चला गया।
          single curly quotes  → वह बोली, ‘पानी घट रहा है।’ ¦ लोग लौट आए।
          straight quotes      → उसने कहा, "मैं कल आऊंगा।" ¦ फिर वह चला गया।
          apostrophes          → उसने कहा, 'मैं कल आऊंगी।' ¦ फिर वह चली गई।
          brackets             → (यह खबर पहले छपी थी।) ¦ अब नया ब्योरा आया है।
          """)
  void letsClosingMarksEndTheSentence(String phenomenon, String sentences) {
    assertSentences(sentences);
  }

  /** Ends of lines are ↵. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          headline             → नदी का पानी घटा↵¦जिले में बाढ़ का पानी उतरने लगा है। ¦ लोग लौटे।
          headline, dateline   → नदी का पानी घटा↵¦सुपौल। जिले में बाढ़ का पानी उतरने लगा है।
          question as headline → क्या पुल समय पर बनेगा?↵¦जिले के लोग दस साल से इंतजार कर रहे हैं।
          blank lines          → पानी उतरा↵↵¦लोग घर लौटे↵ ↵¦स्कूल खुले
          many blank lines     → पानी घटा↵↵↵↵¦लोग घर लौटे।
          paragraphs           → रमा घर गई।↵¦उमा खेत में रही।
          indented lines       → रमा घर गई।   ↵¦   उमा खेत में रही।
          """)
  void cutsAtTheEndsOfUnwrappedLines(String phenomenon, String sentences) {
    assertSentences(sentences.replace('↵', '\n'));
    assertSentences(sentences.replace("↵", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
  void keepsASentenceWholeInHardWrappedLines(String lineEnd) {
    assertSentences(
        String.join(
            lineEnd,
            "जिले में लगातार हो रही बारिश के कारण नदी का",
            "पानी खतरे के निशान से ऊपर पहुंच गया है और",
            "कई गांवों में लोग छतों पर रात बिता रहे हैं।",
            "¦प्रशासन ने नावें भेजी हैं।"));
  }

  /** Sentences stand between ¦, which is not part of the text. */
  private static void assertSentences(String marked) {
    String[] sentences = marked.split("¦");
    for (int i = 0; i < sentences.length; i++) {
      sentences[i] = sentences[i].replace("\u00A0", "").strip();
    }
    assertThat(detector.sentDetect(marked.replace("¦", ""))).containsExactly(sentences);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n", "\u00A0\u200B\uFEFF\u0085\u3000"})
  void findsNoSentenceInWhiteSpace(String text) {
    assertThat(detector.sentDetect(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"।", "क", "रमा", "?!", "\"", "\u093F", "\uD83D"})
  void takesTheSmallestTextAsASentence(String text) {
    assertThat(detector.sentPosDetect(" " + text + " "))
        .containsExactly(new Span(1, 1 + text.length()));
  }

  @Test
  void cutsTextWithoutAnyStopAtBlanks() {
    String text = "नदी का पानी घट रहा है और ".repeat(800).strip();

    Span[] sentences = detector.sentPosDetect(text);

    assertThat(sentences).hasSizeGreaterThan(3).allMatch(s -> s.length() <= 5_000);
    assertThat(sentences).allMatch(s -> s.getEnd() == text.length() || isBlank(text, s.getEnd()));
    assertThat(String.join(" ", detector.sentDetect(text))).isEqualTo(text);
  }

  private static boolean isBlank(String text, int at) {
    return text.charAt(at) == ' ';
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "क",
        "कि",
        "क्षि",
        "क्\u200Dष",
        "👍🏽",
        "🇮🇳",
        "👩\u200D🌾",
        "क्ष.",
        "A.",
        "A।",
        "क।"
      })
  void cutsTextWithoutAnyBlankBetweenGraphemes(String grapheme) {
    String text = "अ" + grapheme.repeat(4_000);
    IntPredicate inside = HindiTexts.insideGraphemes(text);

    Span[] sentences = detector.sentPosDetect(text);

    assertThat(sentences).allMatch(s -> s.length() <= 5_000);
    assertThat(sentences).noneMatch(s -> inside.test(s.getEnd()));
    assertThat(String.join("", detector.sentDetect(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "अ", "अि"})
  void cutsAGraphemeThatIsTooLongBetweenCodePoints(String beginning) {
    String text = beginning + "🏽".repeat(8_000);

    Span[] sentences = detector.sentPosDetect(text);

    assertThat(sentences).hasSize(4).allMatch(s -> s.length() <= 5_000);
    assertThat(sentences).noneMatch(s -> Character.isLowSurrogate(text.charAt(s.getStart())));
  }

  @Test
  void cutsAConjunctThatIsTooLongBetweenItsGraphemes() {
    String text = "क\u093C\u094D".repeat(3_000);

    assertThat(detector.sentPosDetect(text))
        .containsExactly(new Span(0, 4_998), new Span(4_998, 9_000));
  }

  @Test
  void findsSentencesOnBothSidesOfAStretchWithoutBlanks() {
    String address = "x/".repeat(5_000);

    assertThat(detector.sentDetect("रमा घर गई। उमा आई। " + address + " वह लौटी। सब सोए।"))
        .startsWith("रमा घर गई।", "उमा आई।", address.substring(0, 5_000))
        .endsWith(address.substring(5_000), "वह लौटी।", "सब सोए।");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.", "A.", "।\"", "\"", "क", "🇮", "ि", "\n"})
  void takesTimeLinearInTextWithoutBlanks(String piece) {
    assertFast("।" + piece.repeat(600_000 / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A. ", "क ", "क\n", "। ", "क\u200B।"})
  void takesTimeLinearInTextWithBlanks(String piece) {
    assertFast("।" + piece.repeat(30_000 / piece.length()));
  }

  private static void assertFast(String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> detector.sentPosDetect(text));
  }

  @Test
  void findsNearlyAllSentencesOfTheDevelopmentArticles() throws IOException {
    int right = 0;
    int found = 0;
    int gold = 0;
    for (SentenceSample page : SentenceSamples.printed(devArticles())) {
      Set<Integer> expected = ends(page.getSentences());
      Set<Integer> ends = ends(detector.sentPosDetect(page.getDocument()));
      gold += expected.size();
      found += ends.size();
      expected.retainAll(ends);
      right += expected.size();
    }

    assertThat(2.0 * right / (found + gold)).isGreaterThanOrEqualTo(0.99);
  }

  private static Set<Integer> ends(Span[] sentences) {
    Set<Integer> ends = new HashSet<>();
    for (Span sentence : sentences) {
      ends.add(sentence.getEnd());
    }
    return ends;
  }

  @Test
  void theModelAgreesAtStopsThatItIsNotAskedAbout() throws IOException {
    int sure = 0;
    int contradicted = 0;
    for (SentenceSample page : SentenceSamples.varied(devArticles(), 5)) {
      CharSequence text = page.getDocument();
      for (int place : new StopScanner().getPositions(text)) {
        if (SureStop.is(text, place)) {
          sure++;
          contradicted += modelSplits(text, place) ? 0 : 1;
        }
      }
    }

    assertThat(sure).isGreaterThan(500);
    assertThat(contradicted).isZero();
  }

  private boolean modelSplits(CharSequence text, int place) {
    MaxentModel decisions = model.getMaxentModel();
    double[] outcomes = decisions.eval(new StopContext().getContext(text, place));
    return decisions.getBestOutcome(outcomes).equals(SentenceDetectorME.SPLIT);
  }

  @Test
  void onDevArticlesDiffersFromPlainOpenNlpOnlyAtStopsWithoutBlanksBetween() throws IOException {
    SentenceDetector plain = new SentenceDetectorME(model);
    for (Article article : devArticles()) {
      for (SentenceSample page : SentenceSamples.printed(List.of(article))) {
        assertThat(detector.sentPosDetect(page.getDocument()))
            .isEqualTo(plain.sentPosDetect(page.getDocument()));
      }
    }
  }

  private static List<Article> devArticles() throws IOException {
    return Corpus.read(Path.of("training-data", "hi", "dev")).articles();
  }
}
