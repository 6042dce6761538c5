package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.namavali.ner.AllSequences.LABELS;
import static org.namavali.ner.AllSequences.WIDTH;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.namavali.ner.AllSequences.Problem;

/** The likeliest sequences, against trying all of them. */
class ViterbiTest {

  @Provide
  Arbitrary<Problem> problems() {
    return AllSequences.problems(20_000);
  }

  @Provide
  Arbitrary<Problem> ties() {
    return AllSequences.problems(1);
  }

  @Property(tries = 300)
  void findsTheLikeliestSequence(@ForAll("problems") Problem problem) {
    assertThat(decode(problem)).isEqualTo(ranked(problem).get(0));
  }

  @Property(tries = 300)
  void amongEqualsTheLowerLabelNearestTheEndWins(@ForAll("ties") Problem problem) {
    assertThat(decode(problem)).isEqualTo(ranked(problem).get(0));
  }

  @Property(tries = 100)
  void theBestPathsAreTheLikeliestSequencesInOrder(@ForAll("problems") Problem problem) {
    assertBestPaths(problem);
  }

  @Property(tries = 100)
  void amongEqualBestPathsLowerLabelsComeFirst(@ForAll("ties") Problem problem) {
    assertBestPaths(problem);
  }

  private static void assertBestPaths(Problem problem) {
    List<int[]> ranked = ranked(problem);
    for (int most : new int[] {1, 2, 7, 100_000}) {
      List<BestPaths.Path> paths =
          BestPaths.find(problem.weights(), problem.nodes(), problem.tokens(), most);

      assertThat(paths).hasSize(Math.min(most, ranked.size()));
      for (int i = 0; i < Math.min(paths.size(), 20); i++) {
        assertThat(paths.get(i).labels(problem.tokens())).isEqualTo(ranked.get(i));
        assertThat(paths.get(i).score()).isEqualTo(problem.score(ranked.get(i)));
      }
    }
  }

  /** All sequences, the best first; among equals by the label of the last token, and so on. */
  private static List<int[]> ranked(Problem problem) {
    Comparator<int[]> best = Comparator.comparingInt(problem::score).reversed();
    return problem.sequences().stream()
        .sorted(best.thenComparing(ViterbiTest::reversed, Arrays::compare))
        .toList();
  }

  private static int[] reversed(int[] sequence) {
    List<Integer> labels = Arrays.stream(sequence).boxed().toList();
    List<Integer> reversed = new ArrayList<>(labels);
    Collections.reverse(reversed);
    return reversed.stream().mapToInt(label -> label).toArray();
  }

  private static int[] decode(Problem problem) {
    int[] best = new Viterbi(problem.weights()).decode(problem.nodes(), problem.tokens());
    return Arrays.copyOf(best, problem.tokens());
  }

  @Property(tries = 100)
  void whatWasThereBeforeDoesNotMatter(
      @ForAll("problems") Problem one, @ForAll("problems") Problem other) {
    Viterbi used = new Viterbi(one.weights());
    used.decode(one.nodes(), one.tokens());
    int[] again = used.decode(other.nodes(), other.tokens()).clone();

    assertThat(Arrays.copyOf(again, other.tokens())).isEqualTo(decode(one.with(other)));
  }

  @Example
  void noSentenceIsTooLongForTheSums() {
    int tokens = 50_000;
    int person = LABELS.number("PERSON-cont");
    int[] scores = new int[tokens * WIDTH];
    Arrays.fill(scores, -2_000_000);
    for (int token = 0; token < tokens; token++) {
      scores[token * WIDTH + person] = 2_000_000;
    }

    Viterbi viterbi = new Viterbi(Problem.ofZeros().weights());
    int[] best = viterbi.decode(scores, tokens);

    assertThat(best[0]).isEqualTo(LABELS.number("PERSON-start"));
    assertThat(Arrays.stream(best, 1, tokens)).containsOnly(person);
  }
}
