package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.namavali.ner.AllSequences.LABELS;
import static org.namavali.ner.AllSequences.WIDTH;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.namavali.ner.AllSequences.Problem;

/** Confidences, against adding up all label sequences one by one. */
class DecoderTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  @Provide
  Arbitrary<Problem> problems() {
    return AllSequences.problems(4 * CrfWeights.SCALE);
  }

  @Property(tries = 100)
  void confidenceIsTheProbabilityOfExactlyThisName(@ForAll("problems") Problem problem) {
    Decoder decoder = new Decoder(problem.weights());
    int[] best = decoder.decode(problem.nodes(), problem.tokens());
    for (int start = 0; start < problem.tokens(); start++) {
      if (LABELS.starts(best[start])) {
        int from = start;
        int to = decoder.end(best, start);
        int begin = best[start];
        assertThat(decoder.confidence(from, to, begin))
            .isCloseTo(problem.probability(s -> AllSequences.hasName(s, from, to, begin)), CLOSE);
      }
    }
  }

  @Property(tries = 100)
  void probabilityIsThatOfTheLabel(@ForAll("problems") Problem problem) {
    Decoder decoder = new Decoder(problem.weights());
    decoder.decode(problem.nodes(), problem.tokens());
    int last = problem.tokens() - 1;
    for (int label = 0; label < WIDTH; label++) {
      int is = label;
      assertThat(decoder.probability(last, label))
          .isCloseTo(problem.probability(sequence -> sequence[last] == is), CLOSE);
    }
  }

  @Property(tries = 100)
  void logProbabilityIsThatOfTheSequence(@ForAll("problems") Problem problem) {
    Decoder decoder = new Decoder(problem.weights());
    decoder.decode(problem.nodes(), problem.tokens());
    double sum = problem.logSum();
    for (int[] sequence : problem.sequences()) {
      double expected = (double) problem.score(sequence) / CrfWeights.SCALE - sum;
      assertThat(decoder.logProbability(problem.score(sequence))).isCloseTo(expected, CLOSE);
    }
  }

  @Property(tries = 200)
  void marginIsWhatTheBestSequenceIsAheadOfTheNext(@ForAll("problems") Problem problem) {
    assertMargin(problem);
  }

  @Provide
  Arbitrary<Problem> ties() {
    return AllSequences.problems(1);
  }

  @Property(tries = 200)
  void marginOfATieIsNothing(@ForAll("ties") Problem problem) {
    assertMargin(problem);
  }

  private static void assertMargin(Problem problem) {
    Decoder decoder = new Decoder(problem.weights());
    decoder.decode(problem.nodes(), problem.tokens());
    int[] ranked = problem.sequences().stream().mapToInt(problem::score).sorted().toArray();
    int ahead = ranked[ranked.length - 1] - ranked[ranked.length - 2];

    assertThat(decoder.margin()).isEqualTo((double) ahead / CrfWeights.SCALE);
  }

  @Example
  void oneSequenceAloneHasNoMargin() {
    Labels labels = new Labels(List.of("other"));
    Decoder decoder =
        new Decoder(new CrfWeights(labels, new long[0], new short[0], new int[1], new int[1]));
    decoder.decode(new int[3], 3);

    assertThat(decoder.margin()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Property(tries = 50)
  void aSentenceDoesNotKeepTheSumsOfTheOneBefore(
      @ForAll("problems") Problem one, @ForAll("problems") Problem other) {
    Decoder used = new Decoder(one.weights());
    used.decode(one.nodes(), one.tokens());
    double unused = used.probability(0, 0);
    used.decode(other.nodes(), other.tokens());
    Decoder fresh = new Decoder(one.weights());
    fresh.decode(other.nodes(), other.tokens());

    assertThat(unused).isBetween(0.0, 1.0);
    assertThat(used.probability(0, 0)).isEqualTo(fresh.probability(0, 0));
  }

  @Example
  void aNameEndsBeforeTheFirstTokenThatDoesNotContinueIt() {
    int[] zeros = new int[5 * WIDTH];
    Decoder decoder = new Decoder(Problem.ofZeros().weights());
    int begin = LABELS.number("PERSON-start");
    int inside = LABELS.number("PERSON-cont");
    int other = LABELS.number("other");
    decoder.decode(zeros, 5);

    assertThat(decoder.end(new int[] {begin, inside, inside, other, begin}, 0)).isEqualTo(3);
    assertThat(decoder.end(new int[] {begin, begin, inside, other, begin}, 0)).isEqualTo(1);
    assertThat(decoder.end(new int[] {begin, inside, inside, other, begin, inside}, 4))
        .isEqualTo(5);
  }
}
