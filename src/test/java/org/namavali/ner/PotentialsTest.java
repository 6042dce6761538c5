package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PotentialsTest {

  @Property(tries = 500)
  void areTheExponentialsOfScores(@ForAll @IntRange(min = -1_400_000, max = 0) int score) {
    assertThat(Potentials.of(score))
        .isCloseTo(StrictMath.exp((double) score / CrfWeights.SCALE), withinPercentage(1e-10));
  }

  @Example
  void areOneForNothingAndNothingForFarTooLittle() {
    assertThat(Potentials.of(0)).isOne();
    assertThat(Potentials.of(-700 * CrfWeights.SCALE)).isZero();
    assertThat(Potentials.of(Integer.MIN_VALUE + 1)).isZero();
  }

  @Provide
  Arbitrary<int[]> scores() {
    return Arbitraries.integers().between(-100_000, 100_000).array(int[].class).ofSize(6);
  }

  @Property(tries = 200)
  void ofATokenAreRelativeToItsHighestScore(@ForAll("scores") int[] scores) {
    double[] potentials = new double[6];

    Potentials.of(scores, potentials, 2, 3);

    int highest = Math.max(scores[2], Math.max(scores[3], scores[4]));
    assertThat(Potentials.highest(scores, 2, 3)).isEqualTo(highest);
    for (int i = 0; i < 6; i++) {
      boolean token = i >= 2 && i < 5;
      assertThat(potentials[i]).isEqualTo(token ? Potentials.of(scores[i] - highest) : 0);
    }
  }
}
