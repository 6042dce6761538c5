package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code namavali words} where it does not come to work. */
class WordsTest {

  private static final Path RAW = Path.of("src/test/resources/marathi/raw.txt");

  @TempDir Path folder;

  @Test
  void withoutSparkItSaysWhereToGetIt() throws Exception {
    Program program = new Program(folder).without("/org/apache/spark/");
    Path table = folder.resolve("words.tsv.gz");

    Process process = program.command("words", RAW, "-o", table).start();

    assertThat(Program.exitOf(process)).isEqualTo(1);
    assertThat(program.messages())
        .singleElement()
        .asString()
        .matches(
            "namavali: words needs Apache Spark, of which org\\.apache\\.spark\\.\\S+ is not on the"
                + " class path: run './namavali words …' in the source tree, which fetches it, or"
                + " 'spark-submit namavali.jar words …'");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("messages");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --min-count 0             | words listed: found 0, expected 1 at least
          --min-count 9             | words in clusters: found 4, expected 9 at least
          --clusters 100,500        | clusters: found 2 sizes, expected 3 sizes
          --clusters 128,500,2000   | clusters: found 128, expected 1 to 127
          --clusters 100,500,2048   | clusters: found 2048, expected 1 to 2047
          --dimensions 0            | dimensions: found 0, expected 1 to 10000
          --passes 0                | passes: found 0, expected 1 to 1000
          --partitions 0            | partitions: found 0, expected 1 to 100000
          """)
  void settingsThatCannotBe(String option, String message) {
    String[] said = option.split(" ", -1);

    Cli.Outcome outcome =
        Cli.run("words", RAW, "-o", folder.resolve("words.tsv.gz"), said[0], said[1]);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0)).isEqualTo("namavali: " + message);
  }

  @Test
  void aTableThatTrainWouldNotRead() {
    Path plain = folder.resolve("words.tsv");

    Cli.Outcome outcome = Cli.run("words", RAW, "-o", plain);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0))
        .isEqualTo("namavali: --output: found " + plain + ", expected a name that ends in .gz");
  }

  @Test
  void standardInputCannotBeReadAgain() {
    assertThat(Cli.run("words", "-", "-o", folder.resolve("words.tsv.gz")).exit()).isEqualTo(2);
  }
}
