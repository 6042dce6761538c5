package org.namavali.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.namavali.EntityType;
import org.namavali.corpus.report.NameResult;
import org.namavali.ner.Reliability;

/** {@code namavali calibrate} and what {@code extract --min-precision} makes of it. */
class CalibrateTest {

  @TempDir Path folder;
  private TrainingFiles files;
  private Path text;

  @BeforeEach
  void write() throws IOException {
    files = TrainingFiles.in(folder);
    text = files.write("text.txt", Cli.DELHI);
  }

  /** A copy of the shipped models. */
  private Path shipped() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("shipped"));
    for (String name : List.of("names.bin", "sentence.bin", "names.tsv")) {
      Files.copy(Path.of("models/hi", name), copy.resolve(name));
    }
    return copy;
  }

  /** The files in a model, each byte as one character. */
  private static Map<String, String> entries(Path model) throws IOException {
    Map<String, String> entries = new HashMap<>();
    try (InputStream file = Files.newInputStream(model);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), ISO_8859_1));
      }
    }
    return entries;
  }

  @Test
  void modelsThatWereNeverCalibratedSayHowTo() {
    assertThat(files.train("m", "-d", files.path("a.txt")).exit()).isZero();

    Cli.Outcome outcome = Cli.run("extract", "-m", files.path("m"), "--min-precision", "0.9", text);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.messages())
        .containsExactly(
            "namavali: --min-precision: the models in "
                + files.path("m")
                + " do not know how reliable their confidences are; count that with 'namavali"
                + " calibrate --model "
                + files.path("m")
                + " --on CORPUS', a corpus that they were not trained on");
  }

  @Test
  void theShippedModelsAreCalibratedOnTheDevelopmentArticlesOfTheRepository() throws Exception {
    Path copy = shipped();

    Cli.Outcome outcome = Cli.run("calibrate", "-m", copy, "--on", "training-data/hi/dev");

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(copy.resolve("names.bin")).hasSameBinaryContentAs(Path.of("models/hi/names.bin"));
    assertThat(outcome.lines().get(outcome.lines().size() - 1))
        .matches("expected calibration error: [0-2]\\.\\d % over \\d+ names");
  }

  @Test
  void onlyTheManifestChangesAndTheSameTableIsStoredTwice() throws Exception {
    assertThat(files.train("m", "-d", files.path("a.txt")).exit()).isZero();
    Path model = files.path("m").resolve("names.bin");
    Map<String, String> before = entries(model);

    Cli.Outcome outcome = Cli.run("calibrate", "-m", files.path("m"), "--on", files.path("a.txt"));

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    Map<String, String> after = entries(model);
    assertThat(after.remove("manifest.properties"))
        .startsWith(before.remove("manifest.properties").split("factory=", -1)[0])
        .contains("namavali-reliability-person=0.0 ");
    assertThat(after).isEqualTo(before);
    byte[] bytes = Files.readAllBytes(model);
    assertThat(Cli.run("calibrate", "-m", files.path("m"), "--on", files.path("a.txt")))
        .isEqualTo(outcome);
    assertThat(model).hasBinaryContent(bytes);
  }

  @Test
  void whatNoConfidenceIsKnownToGiveIsLeftOutWithAWarning() {
    Cli.Outcome outcome = Cli.run("extract", "--min-precision", "1", text);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.lines()).containsExactly(Cli.HEADER);
    assertThat(outcome.messages()).hasSize(EntityType.values().length);
    assertThat(outcome.messages().get(0))
        .matches(
            "namavali: warning: --min-precision 1\\.0 leaves out every PERSON: by the text that the"
                + " models were calibrated on, 0\\.9\\d\\d is the most that is sure");
  }

  @Test
  void namesThatAreSureEnoughStay() {
    assertThat(Cli.run("extract", "--min-precision", "0.95", text))
        .isEqualTo(Cli.run("extract", text));
    assertThat(Cli.run("extract", "--min-precision", "0.95", "--min-confidence", "1", text).rows())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.01", "-0.5", "NaN"})
  void precisionsThatAreNone(String precision) {
    Cli.Outcome outcome = Cli.run("extract", "--min-precision", precision, text);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0))
        .isEqualTo(
            "namavali: --min-precision: found "
                + Double.parseDouble(precision)
                + ", expected more than 0, 1 at most");
  }

  /** Each half of the development articles is asked for thresholds, the other for the truth. */
  @ParameterizedTest
  @ValueSource(doubles = {0.9, 0.93, 0.95, 0.97})
  void theNamesKeptAreAsPreciseAsAskedOnArticlesThatWereNotCountedOn(double precision)
      throws Exception {
    List<NameResult> even = new ArrayList<>();
    List<NameResult> odd = new ArrayList<>();
    for (NameResult name : found()) {
      boolean half = Math.floorMod(name.sentence().document().hashCode(), 2) == 0;
      (half ? even : odd).add(name);
    }

    assertPrecise(ReliabilityTable.of(even).reliability(), odd, precision);
    assertPrecise(ReliabilityTable.of(odd).reliability(), even, precision);
  }

  private static List<NameResult> found() throws IOException {
    MarkedCorpus dev = MarkedCorpus.read(Path.of("training-data/hi/dev"));
    return Evaluation.bundled("hi").tag(dev).names().filter(name -> name.found() != null).toList();
  }

  private static void assertPrecise(
      Reliability reliability, List<NameResult> names, double precision) {
    List<NameResult> kept =
        names.stream()
            .filter(
                name ->
                    name.found().getProb()
                        >= reliability
                            .confidence(EntityType.valueOf(name.found().getType()), precision)
                            .orElse(2))
            .toList();
    double correct = kept.stream().filter(NameResult::isCorrect).count();
    assertThat(correct / kept.size()).isGreaterThanOrEqualTo(precision);
    assertThat(kept.size()).isGreaterThan(names.size() / 3);
  }
}
