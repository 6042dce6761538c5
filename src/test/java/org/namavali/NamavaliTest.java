package org.namavali;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names in an article. */
class NamavaliTest {

  private static final Path EXAMPLE = Path.of("examples/vladivostok.txt");

  private static Namavali namavali;
  private static String article;
  private static Extraction found;

  @BeforeAll
  static void extract() throws Exception {
    namavali = Namavali.load();
    article = Files.readString(EXAMPLE, UTF_8);
    found = namavali.extract(article);
  }

  /** What any model must find in the example, and what a reader of English would call it. */
  @ParameterizedTest
  @CsvSource({
    "PERSON, किम जोंग उन, Kim Jong Un",
    "PERSON, सर्गेई शोइगु, Sergei Shoigu",
    "PERSON, शोइगु, Sergei Shoigu",
    "PERSON, व्लादिमीर पुतिन, Vladimir Putin",
    "PERSON, पुतिन, Vladimir Putin",
    "PERSON, डेनिस मंतुरोव, Denis Manturov",
    "PERSON, ओलेग कोझेम्याको, Oleg Kozhemyako",
    "LOCATION, व्लादिवोस्तोक, Vladivostok",
    "LOCATION, उत्तर कोरिया, North Korea",
    "LOCATION, दक्षिण कोरिया, South Korea",
    "LOCATION, रूस, Russia",
    "LOCATION, अमेरिका, United States",
    "LOCATION, प्योंगयांग, Pyongyang",
    "ORGANIZATION, संयुक्त राष्ट्र सुरक्षा परिषद, United Nations Security Council"
  })
  void theExampleHoldsTheNamesThatItTellsOf(EntityType type, String hindi, String english) {
    assertThat(found.mentions())
        .filteredOn(mention -> mention.text().equals(hindi) && mention.type() == type)
        .isNotEmpty()
        .allSatisfy(mention -> assertThat(mention.name()).isEqualTo(english));
  }

  @Test
  void theFurnitureOfTheSiteHoldsNoPeople() {
    int furniture = article.indexOf("यह भी पढ़ें");

    assertThat(found.mentions())
        .filteredOn(mention -> mention.start() >= furniture)
        .noneMatch(mention -> mention.type() != EntityType.ORGANIZATION);
  }

  @Test
  void headlinesAndSubheadsAreSentencesOfTheirOwn() {
    List<String> sentences =
        found.sentences().stream().map(s -> article.substring(s.start(), s.end())).toList();

    assertThat(sentences)
        .contains(
            "हवाई अड्डे से बंदरगाह तक",
            "पुतिन से पहले ही हो चुकी थी बात",
            "क्या हथियारों का सौदा हुआ?");
    assertThat(sentences.get(0)).isEqualTo(article.lines().findFirst().orElseThrow());
  }

  @Test
  void theTextIsGivenBackAsItCame() {
    assertThat(found.text()).isSameAs(article);
    assertThat(namavali.extract("")).isEqualTo(new Extraction("", List.of(), List.of()));
    assertThat(namavali.extract(" \n\t "))
        .isEqualTo(new Extraction(" \n\t ", List.of(), List.of()));
    assertThatNullPointerException().isThrownBy(() -> namavali.extract(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"क", "a", "का", "क्", "\u200D", "1", "😀", "\uD83D", "-"})
  void aWordLongerThanAnySentence(String piece) {
    String text = "दिल्ली " + piece.repeat(20_000) + " दिल्ली";

    assertThat(namavali.extract(text).mentions())
        .allMatch(mention -> text.startsWith(mention.text(), mention.start()));
  }

  @Test
  void manyThreadsGetTheSame() throws Exception {
    List<String> texts = article.lines().filter(line -> !line.isBlank()).toList();
    List<Extraction> alone = texts.stream().map(namavali::extract).toList();
    ExecutorService workers = Executors.newFixedThreadPool(8);
    try {
      Callable<List<Extraction>> all = () -> texts.stream().map(namavali::extract).toList();
      for (Future<List<Extraction>> result :
          workers.invokeAll(IntStream.range(0, 16).mapToObj(i -> all).toList())) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      workers.shutdown();
    }
  }

  @Test
  void aFolderOfModelsGivesWhatTheJarGives() throws Exception {
    assertThat(Namavali.load(Path.of("models/hi")).extract(article)).isEqualTo(found);
  }
}
