package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code namavali crossvalidate}, on little data. */
class CrossValidateTest {

  @TempDir Path folder;
  private TrainingFiles files;
  private Path corpus;

  @BeforeEach
  void writeFiles() throws IOException {
    files = TrainingFiles.in(folder);
    corpus = files.write("corpus.txt", TrainingFiles.article(0, 7));
  }

  private Cli.Outcome run(Object... more) {
    Object[] args = new Object[more.length + 4];
    args[0] = "crossvalidate";
    args[1] = "--config";
    args[2] = files.path("train.properties");
    args[3] = corpus;
    System.arraycopy(more, 0, args, 4, more.length);
    return Cli.run(args);
  }

  @Test
  void everyNameIsMeasuredOnceWhateverTheThreads() {
    Cli.Outcome outcome = run("-k", 3, "--threads", 1);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("fold 1 of 3: ", "fold 2 of 3: ", "fold 3 of 3: ");
    String evaluated = Cli.run("evaluate", corpus).out();
    long gold = goldOfAll(evaluated);
    assertThat(goldOfAll(outcome.out())).isEqualTo(gold).isGreaterThan(50);
    assertThat(run("-k", 3, "--threads", 3).out()).isEqualTo(outcome.out());
    assertThat(run("-k", 4, "--threads", 3).out()).isNotEqualTo(outcome.out());
  }

  private static long goldOfAll(String table) {
    String all = table.lines().filter(line -> line.startsWith("all ")).findFirst().orElseThrow();
    return Long.parseLong(all.split(" +", -1)[1]);
  }

  @Test
  void theSeedDealsTheDocumentsOut() throws Exception {
    String one = run("-k", 3).out();
    files.config(TrainingFiles.SETTINGS.replace("seed=1", "seed=2") + TrainingFiles.LISTS);

    assertThat(run("-k", 3).out()).isNotEqualTo(one);
  }

  @Test
  void moreFoldsThanDocuments() {
    Cli.Outcome outcome = run("-k", 8);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("namavali: found 7 documents, too few for 8 folds; say fewer with --folds");
  }

  @Test
  void numbersThatMakeNoSense() {
    assertThat(run("-k", 1).messages().get(0))
        .isEqualTo("namavali: --folds: found 1, expected 2 at least");
    assertThat(run("-w", 0).messages().get(0))
        .isEqualTo("namavali: --weight: found 0, expected 1 at least");
    assertThat(run("-t", 0).exit()).isEqualTo(2);
  }
}
