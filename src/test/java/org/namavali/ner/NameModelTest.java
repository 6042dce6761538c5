package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.namavali.text.HindiTokenizer;

/** The model of the repository, read by {@link NameModel} and by OpenNLP alone. */
class NameModelTest {

  private static NameModel model;
  private static NameFinderME plain;
  private static List<String[]> sentences;

  @BeforeAll
  static void load() throws IOException {
    model = ShippedModel.load();
    plain = ShippedModel.plain();
    sentences = ShippedModel.sentences("dev");
  }

  private static String[] tokens(String sentence) {
    return new HindiTokenizer().tokenize(sentence);
  }

  @Test
  void findsTheNamesAndConfidencesThatPlainOpenNlpFinds() {
    int names = 0;
    for (String[] tokens : sentences) {
      Span[] found = model.find(tokens);
      Found.assertSame(tokens, found, plain.find(tokens));
      names += found.length;
    }
    assertThat(names).isGreaterThan(1_000);
  }

  @Test
  void aSentenceThatFailsLeavesNothingToTheNext() {
    String[] tokens = tokens("किम जोंग उन शनिवार को व्लादिवोस्तोक पहुंचे।");
    String expected = Found.exactly(model.find(tokens));
    List<Span> broken = List.of(new Span(0, 3), new Span(4, 400));

    assertThatThrownBy(() -> model.find("किम जोंग", broken))
        .isInstanceOf(IndexOutOfBoundsException.class);

    assertThat(Found.exactly(model.find(tokens))).isEqualTo(expected);
  }

  @Test
  void findsPeoplePlacesAndOrganizations() {
    assertThat(model.find(tokens("किम जोंग उन शनिवार को व्लादिवोस्तोक पहुंचे।")))
        .containsExactly(new Span(0, 3, "PERSON"), new Span(5, 6, "LOCATION"));
    assertThat(model.find(tokens("भारतीय रिजर्व बैंक ने दरें घटाईं।")))
        .containsExactly(new Span(0, 3, "ORGANIZATION"));
  }

  @Test
  void confidencesAreProbabilities() {
    for (String[] tokens : sentences) {
      assertThat(model.find(tokens)).allMatch(name -> name.getProb() > 0 && name.getProb() <= 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "रमा", "दिल्ली", "।", "<s>", "|", "26", "\uD83D", "क्\u200Dष"})
  void findsInTheShortestSentencesWhatPlainOpenNlpFinds(String token) {
    String[] one = {token};

    Found.assertSame(one, model.find(one), plain.find(one));
    assertThat(model.find(new String[0])).isEmpty();
    assertThat(plain.find(new String[0])).isEmpty();
  }

  @Test
  void findsTheSameByTokensAsBySpansOfAText() {
    String text = "कल किम जोंग उन, जो शनिवार को व्लादिवोस्तोक पहुंचे थे, लौट गए।";
    List<Span> spans = List.of(new HindiTokenizer().tokenizePos(text));

    assertThat(Found.exactly(model.find(text, spans)))
        .isEqualTo(Found.exactly(model.find(tokens(text))))
        .isNotEmpty();
  }

  @Test
  void plainOpenNlpSeesASentenceThatIsWrittenIntoTheSameArray() {
    String[] tokens = tokens("कल रमा दिल्ली गई।");
    plain.find(tokens);
    String[] others = tokens("वह चीन में रहे।");
    System.arraycopy(others, 0, tokens, 0, tokens.length);

    Found.assertSame(tokens, plain.find(tokens), model.find(others));
  }

  @Test
  void findsTheSameInASentenceOfManyThousandWords() {
    String[] tokens =
        sentences.subList(0, 200).stream().flatMap(Arrays::stream).toArray(String[]::new);

    Found.assertSame(tokens, model.find(tokens), plain.find(tokens));
  }

  @Test
  void wordsTooLongForTheCacheAreFoundAgain() {
    String[] tokens = tokens("कल " + "विश्वविद्यालय".repeat(20) + " दिल्ली में");

    String first = Found.exactly(model.find(tokens));

    assertThat(Found.exactly(model.find(tokens))).isEqualTo(first);
    Found.assertSame(tokens, model.find(tokens), plain.find(tokens));
  }

  @Test
  void eightThreadsFindTheSameAsOne() throws Exception {
    List<String[]> some = sentences.subList(0, 300);
    String expected = findAll(model, some);
    NameModel shared = ShippedModel.load();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> tasks = Collections.nCopies(16, () -> findAll(shared, some));
      for (Future<String> found : threads.invokeAll(tasks)) {
        assertThat(found.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String findAll(NameModel model, List<String[]> sentences) {
    StringBuilder all = new StringBuilder();
    for (String[] tokens : sentences) {
      all.append(Found.exactly(model.find(tokens)));
    }
    return all.toString();
  }

  @Test
  void aVocabularyThatFillsTheCacheChangesNothing() throws IOException {
    NameModel flooded = ShippedModel.load();
    List<String[]> some = sentences.subList(0, 150);
    String expected = findAll(flooded, some);
    Random random = new Random(1);
    for (int i = 0; i < 700; i++) {
      flooded.find(hostile(random));
      if (i % 200 == 0) {
        assertThat(findAll(flooded, some)).isEqualTo(expected);
      }
    }
    assertThat(findAll(flooded, some)).isEqualTo(expected);
  }

  /** A hundred words that nobody ever wrote. */
  private static String[] hostile(Random random) {
    String[] tokens = new String[100];
    for (int i = 0; i < tokens.length; i++) {
      StringBuilder word = new StringBuilder();
      for (int length = 2 + random.nextInt(6); length > 0; length--) {
        word.append((char) (0x905 + random.nextInt(0x48)));
      }
      tokens[i] = word.toString();
    }
    return tokens;
  }

  @Test
  void refusesTheModelOfAnotherTrainer() throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 3);
    TokenNameFinderModel stock =
        NameFinderME.train(
            "hin",
            null,
            ObjectStreamUtils.createObjectStream(ShippedModel.samples("dev").subList(0, 50)),
            parameters,
            new TokenNameFinderFactory());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    stock.serialize(file);

    assertThatThrownBy(() -> NameModel.load(new ByteArrayInputStream(file.toByteArray())))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessage("a name model with a BeamSearch, expected one that was trained by Namavali");
  }

  @Test
  void refusesAModelOfSentences() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("models", "hi", "sentence.bin"))) {
      assertThatThrownBy(() -> NameModel.load(in))
          .isInstanceOf(InvalidFormatException.class)
          .hasMessageStartingWith("not a name model of OpenNLP: ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "नाम"})
  void refusesWhatIsNoModel(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> NameModel.load(new ByteArrayInputStream(bytes)))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageStartingWith("not a name model of OpenNLP: ");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.3, 0.9, 0.99})
  void refusesAFileThatIsCutShort(double part) throws IOException {
    byte[] whole = Files.readAllBytes(ShippedModel.FILE);
    byte[] cut = Arrays.copyOf(whole, (int) (part * whole.length));

    assertThatThrownBy(() -> NameModel.load(new ByteArrayInputStream(cut)))
        .isInstanceOf(IOException.class);
  }
}
