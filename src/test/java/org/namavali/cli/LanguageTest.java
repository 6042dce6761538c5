package org.namavali.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --lang}: Marathi beside Hindi, from a few invented sentences. */
class LanguageTest {

  private static final Path MARATHI = Path.of("src/test/resources/marathi");
  private static final String NONE =
      "namavali: there are no models for the language 'mr' here, only for hi; docs/LANGUAGES.md says"
          + " how to make some, and --model takes them from any folder";

  @TempDir Path folder;

  /** Trains as if the folder were the source tree's. */
  private Cli.Outcome train(Object... more) throws IOException {
    TrainingFiles files = TrainingFiles.in(folder);
    files.words("word\tcount\tc100\tc500\tc2000\nयेथे\t90000\t1\t2\t3\nपुणे\t5000\t4\t5\t6\n");
    files.config(TrainingFiles.SETTINGS.replace("passes=3", "passes=20") + TrainingFiles.LISTS);
    Files.copy(MARATHI.resolve("names.tsv"), folder.resolve("mr.tsv"));
    Files.writeString(
        folder.resolve("train.properties"),
        Files.readString(folder.resolve("train.properties"), UTF_8)
            .replace("names=names.tsv", "names=mr.tsv"),
        UTF_8);
    return files.train(
        "models/mr",
        Stream.concat(Stream.of("--data", MARATHI.resolve("train.txt")), Stream.of(more))
            .toArray());
  }

  private String languageOf(String model) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve("models/mr").resolve(model).toFile())) {
      Properties manifest = new Properties();
      manifest.load(zip.getInputStream(zip.getEntry("manifest.properties")));
      return manifest.getProperty("Language");
    }
  }

  @Test
  void theModelsSayTheLanguage() throws Exception {
    Cli.Outcome outcome = train("--lang", "mr");

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(List.of(languageOf("sentence.bin"), languageOf("names.bin")))
        .containsExactly("mar", "mar");
  }

  @Test
  void hindiIfNoneIsSaid() throws Exception {
    Cli.Outcome outcome = train();

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(List.of(languageOf("sentence.bin"), languageOf("names.bin")))
        .containsExactly("hin", "hin");
  }

  /** With models/mr on the class path as it is when it was built into the jar. */
  @Test
  void modelsBuiltInAreChosen() throws Exception {
    assertThat(train("--lang", "mr").exit()).isZero();
    Path article = MARATHI.resolve("article.txt");

    List<String> rows = Program.lines(program("extract", "--lang", "mr", article));

    assertThat(rows)
        .anyMatch(row -> row.matches(".*,LOCATION,नागपूर,.*,Nagpur"))
        .anyMatch(row -> row.matches(".*,PERSON,विठ्ठल पाटील,.*,Vitthal Patil"));
    List<String> report =
        Program.lines(program("evaluate", "--lang", "mr", MARATHI.resolve("train.txt")));
    assertThat(report).anyMatch(line -> line.startsWith("all "));
  }

  /** It reads the same letters, so that of Hindi serves until there is another. */
  @Test
  void theRomanizerMayBeThatOfHindi() throws Exception {
    assertThat(train("--lang", "mr").exit()).isZero();
    ProcessBuilder romanize = program("romanize", "--lang", "mr");
    romanize.redirectInput(Files.writeString(folder.resolve("in"), "पुणे\n", UTF_8).toFile());

    assertThat(Program.lines(romanize)).element(1).asString().startsWith("पुणे\tP");
  }

  private ProcessBuilder program(Object... args) {
    return new Program(folder).on(folder).command(args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "evaluate", "romanize"})
  void aLanguageThatIsNotThere(String command) throws Exception {
    Object[] args =
        command.equals("romanize")
            ? new Object[] {command, "--lang", "mr"}
            : new Object[] {command, "--lang", "mr", MARATHI.resolve("train.txt")};

    Cli.Outcome outcome = Cli.run(args);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.messages()).containsExactly(NONE);
  }

  @Test
  void aLanguageWithoutAPlan() {
    Cli.Outcome outcome = Cli.run("train", "--lang", "mr", "--out", folder.resolve("m"));

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.messages())
        .containsExactly(
            "namavali: models/mr/train.properties: no such file; say with --config where the"
                + " settings of the training are");
  }

  @Test
  void whatIsNoCode() throws Exception {
    Cli.Outcome outcome = train("--lang", "Marathi");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0))
        .isEqualTo(
            "namavali: --lang: found 'Marathi', expected a code of ISO 639, such as hi, mr or ne");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "evaluate"})
  void aLanguageBesideAFolder(String command) {
    Cli.Outcome outcome = Cli.run(command, "--lang", "hi", "--model", folder, "a.txt");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0))
        .isEqualTo("namavali: --lang chooses models built in, --model others: say one of them");
  }
}
