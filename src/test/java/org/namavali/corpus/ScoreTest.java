package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.EntityType;
import org.namavali.corpus.Score.Counts;

class ScoreTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          same span and type   | 0-2P     | 0-2P       | 1 1 1
          other type           | 0-2P     | 0-2L       | 1 1 0
          other end            | 0-2P     | 0-1P       | 1 1 0
          other start          | 0-2P     | 1-2P       | 1 1 0
          one of two           | 0-2P 3-4L | 3-4L      | 2 1 1
          in any order         | 0-2P 3-4L | 3-4L 0-2P | 2 2 2
          given twice          | 0-2P     | 0-2P 0-2P  | 1 1 1
          nothing found        | 0-2P     | ''         | 1 0 0
          nothing there        | ''       | 0-2P       | 0 1 0
          nothing at all       | ''       | ''         | 0 0 0
          """)
  void countsStrictly(String phenomenon, String gold, String found, String expected) {
    Counts all = new Score.Counter().add(spans(gold), spans(found)).score().all();

    assertThat(all.gold() + " " + all.found() + " " + all.correct()).isEqualTo(expected);
  }

  @Test
  void countsEachTypeApartAndAllTogether() {
    Score score =
        new Score.Counter()
            .add(spans("0-1P 2-3P 4-5L"), spans("0-1P 2-3L 4-5L"))
            .add(spans("0-1P 1-2O"), spans("0-1P"))
            .score();

    assertThat(score.of(EntityType.PERSON)).isEqualTo(new Counts(3, 2, 2));
    assertThat(score.of(EntityType.LOCATION)).isEqualTo(new Counts(1, 2, 1));
    assertThat(score.of(EntityType.ORGANIZATION)).isEqualTo(new Counts(1, 0, 0));
    assertThat(score.all()).isEqualTo(new Counts(5, 4, 3));
    assertThat(score.all().precision()).isEqualTo(0.75);
    assertThat(score.all().recall()).isEqualTo(0.6);
    assertThat(score.all().f1()).isEqualTo(2 * 0.75 * 0.6 / (0.75 + 0.6), within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0,0,0, 1,1,1", "3,0,0, 0,0,0", "0,3,0, 0,0,0", "3,3,0, 0,0,0", "3,3,3, 1,1,1"})
  void givesSharesWhereNothingIsThereOrFound(
      long gold, long found, long correct, double precision, double recall, double f1) {
    Counts counts = new Counts(gold, found, correct);

    assertThat(counts.precision()).isEqualTo(precision);
    assertThat(counts.recall()).isEqualTo(recall);
    assertThat(counts.f1()).isEqualTo(f1);
  }

  @Test
  void keepsWhatItWasWhenTheCounterGoesOn() {
    Score.Counter counter = new Score.Counter().add(spans("0-1P"), spans("0-1P"));
    Score before = counter.score();

    counter.add(spans("0-1P"), spans(""));

    assertThat(before.all()).isEqualTo(new Counts(1, 1, 1));
    assertThat(counter.score().all()).isEqualTo(new Counts(2, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({"1,1,2", "1,0,1", "0,1,1", "1,1,-1"})
  void countsRefuseMoreCorrectNamesThanThereAre(long gold, long found, long correct) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Counts(gold, found, correct))
        .withMessage(correct + " cannot be correct of " + gold + " marked and " + found + " found");
  }

  @Test
  void refusesATypeThatItDoesNotKnow() {
    Span[] foreign = {new Span(0, 1, "default")};

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Score.Counter().add(foreign, foreign))
        .withMessage("found a span of type default, expected PERSON, LOCATION or ORGANIZATION");
  }

  static Span[] spans(String spans) {
    return Arrays.stream(spans.split(" "))
        .filter(span -> !span.isEmpty())
        .map(ScoreTest::span)
        .toArray(Span[]::new);
  }

  /** A span such as {@code 0-2P}. */
  private static Span span(String span) {
    String type =
        switch (span.charAt(3)) {
          case 'P' -> "PERSON";
          case 'L' -> "LOCATION";
          default -> "ORGANIZATION";
        };
    return new Span(span.charAt(0) - '0', span.charAt(2) - '0', type);
  }
}
