package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code namavali evaluate}, on sentences in which any model finds the same. */
class EvaluateTest {

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /**
   * Found are दिल्ली, मुंबई, रूस, जापान, all of them places. One of the places marked is no more
   * than a part of what is found or not found at all: two correct, two marked otherwise.
   */
  @Test
  void figuresAreThoseOfCountingByHand() throws Exception {
    Path corpus =
        write(
            "a.txt",
            """
            # मौसम
            बारिश के बाद <LOCATION>दिल्ली</LOCATION> में ठंड बढ़ी और <ORGANIZATION>मुंबई</ORGANIZATION> में बाढ़ आई।
            <LOCATION>रूस</LOCATION> और जापान के बीच <LOCATION>बातचीत</LOCATION> फिर शुरू हुई।
            """);

    Cli.Outcome outcome = Cli.run("evaluate", corpus);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .isEqualTo(
            "the models built in on "
                + corpus
                + ", 2 sentences\n"
                + """
                type           gold  found  correct      P      R     F1
                PERSON            0      0        0      -      -      -
                LOCATION          3      4        2   50.0   66.7   57.1
                ORGANIZATION      1      0        0    0.0    0.0    0.0
                all               4      4        2   50.0   50.0   50.0
                sentence ends: 2 marked, 2 found, 2 correct, P 100.0, R 100.0, F1 100.0
                """);
  }

  @Test
  void everyCorpusHasItsTableAndEveryFormatIsRead() throws Exception {
    Path conll = write("a.conll", "दिल्ली\tB-LOCATION\nमें\tO\nठंड\tO\nबढ़ी\tO\n।\tO\n");
    Path jsonl =
        write(
            "b.jsonl",
            "{\"text\": \"दिल्ली में ठंड बढ़ी।\", \"spans\": [{\"start\": 0, \"end\": 6,"
                + " \"type\": \"LOCATION\"}]}\n");

    Cli.Outcome outcome = Cli.run("evaluate", conll, jsonl);

    String table =
        """
        type           gold  found  correct      P      R     F1
        PERSON            0      0        0      -      -      -
        LOCATION          1      1        1  100.0  100.0  100.0
        ORGANIZATION      0      0        0      -      -      -
        all               1      1        1  100.0  100.0  100.0
        """;
    assertThat(outcome.out())
        .isEqualTo(
            "the models built in on "
                + conll
                + ", 1 sentence\n"
                + table
                + "\nthe models built in on "
                + jsonl
                + ", 1 sentence\n"
                + table);
  }

  @Test
  void aFolderOfModelsIsNamed() throws Exception {
    Path conll = write("a.conll", "दिल्ली\tB-LOCATION\nमें\tO\n");

    assertThat(Cli.run("evaluate", "-m", "models/hi", conll).lines().get(0))
        .isEqualTo("the models in models/hi on " + conll + ", 1 sentence");
  }

  @Test
  void baselinesStandBesideAndSayWhatTheyWereTrainedOn() throws Exception {
    Path train = write("train.txt", TrainingFiles.article(0, 4));
    Path dev = write("dev.txt", TrainingFiles.article(0, 1));

    Cli.Outcome outcome = Cli.run("evaluate", "--baseline", "--data", train, dev);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    List<String> lines = outcome.lines();
    assertThat(lines.get(0)).isEqualTo("the models built in on " + dev + ", 10 sentences");
    assertThat(lines.get(1))
        .isEqualTo("OpenNLP's name finders trained on " + train + ", 38 sentences");
    assertThat(lines.get(2)).matches(" +Namavali +OpenNLP perceptron +OpenNLP maxent");
    assertThat(lines.get(3)).matches("type +gold( +found +correct +P +R +F1){3}");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("all "))
        .singleElement()
        .asString()
        .matches("all +\\d+( +\\d+ +\\d+( +[0-9.]+){3}){3}");
    assertThat(Cli.run("evaluate", "--baseline", "--data", train, dev)).isEqualTo(outcome);
  }

  @Test
  void namesAreComparedWithTheSameMarks() throws Exception {
    Path train = write("train.txt", TrainingFiles.article(0, 4));

    List<String> alone = Cli.run("evaluate", train).lines();
    List<String> beside = Cli.run("evaluate", "-b", "-d", train, train).lines();

    String all = alone.stream().filter(line -> line.startsWith("all ")).findFirst().orElseThrow();
    assertThat(beside).anyMatch(line -> line.startsWith(all));
  }

  @Test
  void tooLittleForTheBaselines() throws Exception {
    Path tiny = write("a.conll", "दिल्ली\tB-LOCATION\nमें\tO\n");

    Cli.Outcome outcome = Cli.run("evaluate", "-b", "-d", tiny, tiny);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.messages())
        .containsExactly("namavali: there is too little training data for OpenNLP perceptron");
  }

  @Test
  void whatIsWrongShowsBeforeAnythingIsMeasured() throws Exception {
    Path good = write("a.conll", "दिल्ली\tB-LOCATION\nमें\tO\n");
    Path bad = write("b.conll", "दिल्ली\tB-CITY\n");

    Cli.Outcome outcome = Cli.run("evaluate", good, bad);

    assertThat(outcome)
        .isEqualTo(
            new Cli.Outcome(
                1,
                "",
                "namavali: "
                    + bad
                    + ":1:8: found tag 'B-CITY', expected O, or B- or I- and PERSON, LOCATION"
                    + " or ORGANIZATION\n"));
    assertThat(Cli.run("evaluate", "-m", folder, good).err())
        .isEqualTo("namavali: " + folder + "/sentence.bin: no such file, though models need it\n");
  }

  @Test
  void aPageOfErrorsIsWrittenBesideTheTables() throws Exception {
    Path corpus = write("a.conll", "दिल्ली\tB-PERSON\nमें\tO\nठंड\tO\n");
    Path seen = write("seen.conll", "दिल्\u200dली\tB-LOCATION\n");
    Path page = folder.resolve("page.html");

    Cli.Outcome outcome = Cli.run("evaluate", "--report", page, "--seen", seen, corpus);

    assertThat(outcome).isEqualTo(Cli.run("evaluate", corpus));
    assertThat(page)
        .content()
        .contains(
            "<title>Namavali: the models built in</title>",
            "<li data-kind=\"WRONG_TYPE\" data-type=\"PERSON LOCATION\" data-corpus=\"0\">",
            "stands among the names marked in " + seen)
        .containsPattern(">seen</th><td>1</td><td>1</td><td>0</td>");
    assertThat(Cli.run("evaluate", "--report", page, corpus).exit()).isZero();
    assertThat(page).content().contains("stands in the models' list of names");
  }

  @Test
  void aPageDoesNotReplaceTheCorpus() throws Exception {
    Path corpus = write("a.conll", "दिल्ली\tB-PERSON\n");

    Cli.Outcome outcome = Cli.run("evaluate", "--report", corpus, corpus);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0))
        .isEqualTo("namavali: --report: " + corpus + " is one of the corpora to read");
    assertThat(corpus).hasContent("दिल्ली\tB-PERSON");
    assertThat(Cli.run("evaluate", "--seen", corpus, corpus).messages().get(0))
        .isEqualTo("namavali: --seen goes with --report");
  }
}
