package org.namavali.corpus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.namavali.corpus.Score;

/** Intervals, calibration and scores by trait, against counting by hand. */
class FiguresOfNamesTest {

  private static TaggedCorpus corpus(TaggedSentence... sentences) {
    return new TaggedCorpus("a", List.of(sentences));
  }

  /** For a share of 0.8 of 400 independent names, 1.96 standard deviations are 0.039. */
  @Test
  void theBootstrapAgreesWithTheBinomialDistribution() {
    List<Score.Counts> documents = new ArrayList<>();
    documents.addAll(Collections.nCopies(320, new Score.Counts(1, 1, 1)));
    documents.addAll(Collections.nCopies(80, new Score.Counts(1, 1, 0)));

    Interval interval = new Bootstrap(documents).interval(Score.Counts::precision);

    assertThat(interval.low()).isCloseTo(0.761, within(0.006));
    assertThat(interval.high()).isCloseTo(0.839, within(0.006));
    assertThat(new Bootstrap(documents).interval(Score.Counts::precision)).isEqualTo(interval);
  }

  @Test
  void documentsThatAreAlikeLeaveNoDoubt() {
    List<Score.Counts> documents = Collections.nCopies(7, new Score.Counts(4, 4, 3));

    assertThat(new Bootstrap(documents).interval(Score.Counts::f1))
        .isEqualTo(new Interval(0.75, 0.75));
  }

  @Test
  void wilsonKeepsWithinTheShares() {
    assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
    assertThat(Interval.wilson(10, 10).low()).isCloseTo(0.722, within(0.001));
    assertThat(Interval.wilson(10, 10).high()).isEqualTo(1);
    assertThat(Interval.wilson(50, 100).low()).isCloseTo(0.404, within(0.001));
  }

  /** Two names of 0.9, one right: off by 0.4. Two of 0.6 and 0.7, both right: by 0.4 and 0.3. */
  @Test
  void theCalibrationErrorWeighsBinsByTheirNames() {
    Calibration calibration =
        Calibration.of(
            corpus(
                    Tagged.sentence("a", "क ख ग घ", "0-1 PERSON", "0-1 PERSON 0.9, 1-2 PERSON 0.9"),
                    Tagged.sentence(
                        "a", "क ख", "0-1 PERSON, 1-2 PERSON", "0-1 PERSON 0.65, 1-2 PERSON 0.75"))
                .names());

    assertThat(calibration.found()).isEqualTo(4);
    assertThat(calibration.bins()).hasSize(3);
    assertThat(calibration.error()).isCloseTo((2 * 0.4 + 0.35 + 0.25) / 4, within(1e-9));
    assertThat(Calibration.of(corpus().names()).error()).isZero();
  }

  @Test
  void aCertainNameIsInTheLastBin() {
    Calibration calibration =
        Calibration.of(corpus(Tagged.sentence("a", "क", "0-1 PERSON", "0-1 PERSON 1")).names());

    assertThat(calibration.bins()).singleElement().matches(bin -> bin.high() == 1);
  }

  @Test
  void eachNameCountsWhereItsOwnTraitPutsIt() {
    Breakdown breakdown =
        Breakdown.of(
            List.of(
                corpus(
                    Tagged.sentence(
                        "a", "क ख ग", "0-2 PERSON, 2-3 LOCATION", "0-1 PERSON, 2-3 LOCATION"),
                    Tagged.sentence("b", "क ख", "", "0-2 PERSON"))),
            List.of("1", "2", "3"),
            place -> Integer.toString(place.name().length()));

    assertThat(breakdown.rows().stream().map(Breakdown.Row::counts))
        .containsExactly(
            new Score.Counts(1, 2, 1), new Score.Counts(1, 1, 0), new Score.Counts(0, 0, 0));
    assertThat(breakdown.rows()).allMatch(row -> row.documents() == 2);
  }
}
