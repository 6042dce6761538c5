package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever a check finds in the corpus was looked at, and the reason to leave it written down. */
class OwnCorpusCheckTest {

  @Test
  void hasNoFindingButTheAcceptedOnes() {
    Cli.Outcome outcome =
        Cli.run(
            "dataset",
            "check",
            "--accept",
            "training-data/hi/check-accepted.tsv",
            "training-data/hi/train",
            "training-data/hi/dev");

    assertThat(outcome.lines()).startsWith("      0  findings in all");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
  }
}
