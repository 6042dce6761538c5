package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code namavali compare}, of models that know a few sentences by heart. */
class CompareTest {

  private static final String TEXT =
      """
      दिल्ली में ठंड

      सुरेश आए

      नेहा गईं

      नेहा गईं

      पटना में बारिश
      """;

  @TempDir Path folder;
  private TrainingFiles files;

  @BeforeEach
  void trainModels() throws IOException {
    files = TrainingFiles.in(folder);
    train("a", "B-LOCATION", "B-PERSON", "O");
    train("b", "B-ORGANIZATION", "O", "B-PERSON");
    files.write("text.txt", TEXT);
  }

  private void train(String name, String delhi, String suresh, String neha) throws IOException {
    String conll =
        String.format(
            Locale.ROOT,
            """
        दिल्ली\t%s
        में\tO
        ठंड\tO

        सुरेश\t%s
        आए\tO

        नेहा\t%s
        गईं\tO

        पटना\tB-LOCATION
        में\tO
        बारिश\tO
        """,
            delhi,
            suresh,
            neha);
    Path file = files.write(name + ".conll", conll);
    assertThat(files.train(name, "-d", file, "-w", 50).exit()).isZero();
  }

  @Test
  void onTextWhatDiffersIsListedMostFrequentFirst() {
    Cli.Outcome outcome =
        Cli.run("compare", files.path("a"), files.path("b"), "--on", files.path("text.txt"));

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .isEqualTo(
            "A: the models in "
                + files.path("a")
                + "\nB: the models in "
                + files.path("b")
                + """

                names: 1 the same, 2 gained, 1 lost, 1 retyped
                gained       2  PERSON                      नेहा
                lost         1  PERSON                      सुरेश
                retyped      1  LOCATION to ORGANIZATION    दिल्ली
                """);
  }

  @Test
  void onCorporaF1IsCompared() {
    Path gold = files.path("a.conll");

    Cli.Outcome outcome =
        Cli.run("compare", files.path("a"), files.path("b").resolve("names.bin"), "--on", gold);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.lines().get(2)).isEqualTo("on " + gold + ", 4 sentences in 4 documents");
    assertThat(outcome.lines().get(7))
        .startsWith("all               3   100.0    33.3   -66.7   -100.0 to ");
  }

  @Test
  void modelsDoNotDifferFromThemselves() throws Exception {
    Path article = files.path("a.txt");

    Cli.Outcome gold = Cli.run("compare", "built-in", "models/hi", "--on", article);
    Cli.Outcome text = Cli.run("compare", "built-in", "models/hi", "--on", files.path("text.txt"));

    assertThat(gold.lines()).last().asString().endsWith("+0.0     +0.0 to   +0.0  1.0000");
    assertThat(text.lines()).last().asString().endsWith(" the same, 0 gained, 0 lost, 0 retyped");
    assertThat(gold.lines().get(0)).isEqualTo("A: the models built in");
  }

  @Test
  void corporaAndOtherTextAreNotMixed() {
    Cli.Outcome outcome =
        Cli.run(
            "compare", "built-in", "built-in", "--on", files.path("a.txt"), files.path("text.txt"));

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0))
        .isEqualTo(
            "namavali: --on: found corpora ("
                + files.path("a.txt")
                + ") and other text, expected one of the two");
  }

  @Test
  void aTextThatIsMissingFailsAloneAndTheRestIsCompared() throws Exception {
    Files.createDirectory(files.path("texts"));
    Path text = files.write("texts/b.txt", TEXT);

    Cli.Outcome outcome =
        Cli.run("compare", files.path("a"), files.path("b"), "--on", files.path("no.txt"), text);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo("namavali: " + files.path("no.txt") + ": no such file or folder\n");
    assertThat(outcome.out()).contains("names: 1 the same, 2 gained");
  }
}
