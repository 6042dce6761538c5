package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code namavali train} from models, behind a gate, stopped early, and its learning curve. */
class RetrainTest {

  @TempDir Path folder;
  private TrainingFiles files;
  private Path old;
  private Path more;

  @BeforeEach
  void writeFiles() throws IOException {
    files = TrainingFiles.in(folder);
    old = files.write("old.txt", TrainingFiles.article(0, 6));
    more = files.write("more.txt", TrainingFiles.article(6, 8));
  }

  private Path base() {
    Cli.Outcome outcome = files.train("base", "-d", old);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    return files.path("base");
  }

  private byte[] model(String out, String name) throws IOException {
    return Files.readAllBytes(files.path(out).resolve(name));
  }

  /** The same articles, every name of another type than before. */
  private Path wrong() throws IOException {
    return files.write(
        "wrong.txt",
        TrainingFiles.article(0, 6)
            .replace("LOCATION>", "OTHER>")
            .replace("PERSON>", "LOCATION>")
            .replace("OTHER>", "PERSON>"));
  }

  @Test
  void goesOnFromAFolderAndKeepsItsOtherFiles() throws Exception {
    Path base = base();

    Cli.Outcome outcome = files.train("m", "--from", base, "-d", more, "--replay", old);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.messages()).containsExactly(more + ", 20 sentences", old + ", 58 sentences");
    assertThat(model("m", "names.bin")).isNotEqualTo(model("base", "names.bin"));
    assertThat(model("m", "sentence.bin")).isEqualTo(model("base", "sentence.bin"));
    assertThat(model("m", "names.tsv")).isEqualTo(model("base", "names.tsv"));
  }

  @Test
  void aNameModelIsAsGoodAsItsFolder() throws Exception {
    Path base = base();
    Path alone = Files.createDirectory(files.path("alone")).resolve("mine.bin");
    Files.copy(base.resolve("names.bin"), alone);

    assertThat(files.train("m", "--from", base, "-d", more, "--no-replay").exit()).isZero();
    assertThat(files.train("n", "--from", alone, "-d", more, "--no-replay").exit()).isZero();

    assertThat(model("n", "names.bin")).isEqualTo(model("m", "names.bin"));
    assertThat(model("n", "sentence.bin"))
        .isEqualTo(Files.readAllBytes(Path.of("models/hi/sentence.bin")));
  }

  @Test
  void theGateLetsNothingWorsePass() throws Exception {
    Path base = base();
    Path wrong = wrong();

    Cli.Outcome outcome =
        files.train("m", "--from", base, "-d", wrong, "-w", 20, "--no-replay", "--gate", old);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(files.path("m")).doesNotExist();
    assertThat(outcome.err())
        .contains("warning: 58 sentences of the gate are trained on")
        .containsPattern(
            "gate .*old.txt, 58 sentences: F1 \\d+\\.\\d of the models in .*base, \\d+\\.\\d of the"
                + " new ones, difference -\\d+\\.\\d \\(95 % interval -\\d+\\.\\d to -\\d+\\.\\d\\)\n")
        .contains("the new models do worse at the gate, by more than chance; nothing was written");
  }

  @Test
  void theGateLetsWhatIsNoWorsePass() throws Exception {
    Path base = base();

    Cli.Outcome outcome =
        files.train("m", "--from", base, "-d", more, "--replay", old, "--gate", old);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("gate " + old + ", 58 sentences: F1 ");
    assertThat(model("m", "names.bin")).isNotEmpty();
  }

  /** Without --from what is to be replaced is what must not get worse. */
  @Test
  void theGateHoldsAgainstTheModelsThatAreThere() throws Exception {
    Path base = base();
    byte[] before = model("base", "names.bin");

    Cli.Outcome outcome = files.train("base", "-d", wrong(), "--gate", old);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err()).contains("of the models in " + base);
    assertThat(model("base", "names.bin")).isEqualTo(before);
  }

  @Test
  void earlyStoppingTakesTheBestPass() throws Exception {
    files.config(TrainingFiles.SETTINGS.replace("passes=3", "passes=30") + TrainingFiles.LISTS);

    Cli.Outcome outcome = files.train("m", "-d", old, "--dev", more, "--early-stop", 1);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    double[] scores =
        outcome
            .err()
            .lines()
            .filter(line -> line.startsWith("F1 on --dev: "))
            .mapToDouble(line -> Double.parseDouble(line.substring(13)))
            .toArray();
    assertThat(scores.length).isBetween(2, 29);
    double best = scores[scores.length - 2];
    assertThat(scores[scores.length - 1]).isLessThanOrEqualTo(best);
    int passes = scores.length - 1;
    files.config(
        TrainingFiles.SETTINGS.replace("passes=3", "passes=" + passes) + TrainingFiles.LISTS);
    assertThat(files.train("n", "-d", old).exit()).isZero();
    assertThat(model("n", "names.bin")).isEqualTo(model("m", "names.bin"));
  }

  @Test
  void theCurveIsATableAndACsvFile() throws Exception {
    Cli.Outcome outcome = files.train("curve.csv", "-d", old, "--dev", more, "--curve");

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.lines().get(0)).isEqualTo("F1 on " + more + ", 20 sentences");
    assertThat(outcome.lines().get(1))
        .isEqualTo("data  sentences  PERSON  LOCATION  ORGANIZATION    all");
    assertThat(outcome.lines().subList(2, 7))
        .zipSatisfy(
            List.of("1/16", "1/8", "1/4", "1/2", "1/1"),
            (line, part) -> assertThat(line).startsWith(part + " "));
    List<String> csv = Files.readAllLines(files.path("curve.csv"));
    assertThat(csv).hasSize(6);
    assertThat(csv.get(0)).isEqualTo("part,sentences,person,location,organization,all");
    assertThat(csv.get(5)).startsWith("1.0000,58,");
    assertThat(files.train("m", "-d", old, "--dev", more).out())
        .containsPattern("all .*" + outcome.lines().get(6).replaceFirst(".* ", "") + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --replay a.txt                      | --replay and --no-replay go with --from
          --no-replay                         | --replay and --no-replay go with --from
          --from m --replay a.txt --no-replay | --replay and --no-replay cannot both be given
          --early-stop 2                      | --early-stop needs a corpus to measure on: --dev
          --early-stop 0 --dev a.txt          | --early-stop: found 0, expected 1 at least
          --curve                             | --curve goes with --dev, and not with --from, --gate or --early-stop
          --curve --dev a.txt --gate a.txt    | --curve goes with --dev, and not with --from, --gate or --early-stop
          """)
  void whatDoesNotGoTogether(String options, String message) {
    Cli.Outcome outcome = files.train("m", (Object[]) options.split(" ", -1));

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0)).isEqualTo("namavali: " + message);
    assertThat(files.path("m")).doesNotExist();
  }

  @Test
  void somethingNewIsNeeded() {
    Cli.Outcome outcome = Cli.run("train", "--from", "built-in", "-o", files.path("m"));

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0))
        .isEqualTo("namavali: --from needs something new to train on: --data");
  }

  @Test
  void whatIsNotThereIsNamed() {
    Path nowhere = files.path("nowhere");

    assertThat(files.train("m", "--from", nowhere, "-d", more, "--no-replay").err())
        .contains("namavali: " + nowhere + ": found nothing there, expected ");
    assertThat(files.train("m", "--from", "built-in", "-d", more, "--replay", nowhere).err())
        .contains("namavali: " + nowhere + ": found no such file or folder, expected ");
    assertThat(files.train("m", "-d", more, "--gate", nowhere).err())
        .contains("namavali: " + nowhere + ": found no such file or folder, expected ");
    assertThat(files.path("m")).doesNotExist();
  }
}
