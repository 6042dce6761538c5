package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.namavali.ner.AllSequences.LABELS;
import static org.namavali.ner.AllSequences.WIDTH;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.namavali.ner.AllSequences.Problem;

/** The sums over label sequences, against adding up all sequences one by one. */
class ForwardBackwardTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  @Provide
  Arbitrary<Problem> problems() {
    return AllSequences.problems(4 * CrfWeights.SCALE);
  }

  @Property(tries = 200)
  void logSumIsThatOfAllSequences(@ForAll("problems") Problem problem) {
    assertThat(run(problem).logSum()).isCloseTo(problem.logSum(), CLOSE);
  }

  @Property(tries = 100)
  void nodesAreTheProbabilitiesOfLabels(@ForAll("problems") Problem problem) {
    ForwardBackward sums = run(problem);
    for (int token = 0; token < problem.tokens(); token++) {
      for (int label = 0; label < WIDTH; label++) {
        int at = token;
        int is = label;
        assertThat(sums.node(token, label))
            .isCloseTo(problem.probability(sequence -> sequence[at] == is), CLOSE);
      }
    }
  }

  @Property(tries = 50)
  void edgesAreTheProbabilitiesOfLabelsInARow(@ForAll("problems") Problem problem) {
    ForwardBackward sums = run(problem);
    for (int token = 0; token + 1 < problem.tokens(); token++) {
      for (int edge = 0; edge < WIDTH * WIDTH; edge++) {
        int at = token;
        int from = edge / WIDTH;
        int to = edge % WIDTH;
        assertThat(sums.edge(token, from, to))
            .isCloseTo(problem.probability(s -> s[at] == from && s[at + 1] == to), CLOSE);
      }
    }
  }

  @Property(tries = 50)
  void spansAreTheProbabilitiesOfExactlyTheseNames(@ForAll("problems") Problem problem) {
    ForwardBackward sums = run(problem);
    int begin = LABELS.number("PERSON-start");
    for (int start = 0; start < problem.tokens(); start++) {
      for (int end = start + 1; end <= problem.tokens(); end++) {
        int from = start;
        int to = end;
        assertThat(sums.span(start, end, begin, LABELS.continuation(begin)))
            .isCloseTo(problem.probability(s -> AllSequences.hasName(s, from, to, begin)), CLOSE);
      }
    }
  }

  @Property(tries = 50)
  void whatWasThereBeforeDoesNotMatter(
      @ForAll("problems") Problem one, @ForAll("problems") Problem other) {
    ForwardBackward used = run(one);
    ForwardBackward fresh = run(one.with(other));

    fill(used, other);
    used.run();

    assertThat(used.logSum()).isEqualTo(fresh.logSum());
    assertThat(used.node(0, 0)).isEqualTo(fresh.node(0, 0));
  }

  @Example
  void noSentenceIsTooLong() {
    int tokens = 20_000;
    ForwardBackward sums = fields(Problem.ofZeros());
    double[] nodes = sums.nodes(tokens);
    for (int i = 0; i < tokens * WIDTH; i++) {
      nodes[i] = 1e-3 * (1 + i % 7);
    }

    sums.run();

    assertThat(sums.logSum()).isFinite().isLessThan(-tokens);
    for (int token = 0; token < tokens; token += 999) {
      double sum = 0;
      for (int label = 0; label < WIDTH; label++) {
        sum += sums.node(token, label);
      }
      assertThat(sum).isCloseTo(1, within(1e-9));
    }
  }

  private static ForwardBackward run(Problem problem) {
    ForwardBackward sums = fields(problem);
    fill(sums, problem);
    sums.run();
    return sums;
  }

  private static void fill(ForwardBackward sums, Problem problem) {
    double[] nodes = sums.nodes(problem.tokens());
    for (int i = 0; i < problem.nodes().length; i++) {
      nodes[i] = potential(problem.nodes()[i]);
    }
  }

  private static ForwardBackward fields(Problem problem) {
    double[] edges = new double[WIDTH * WIDTH];
    double[] first = new double[WIDTH];
    for (int from = 0; from < WIDTH; from++) {
      first[from] = LABELS.allowsFirst(from) ? potential(problem.first(from)) : 0;
      for (int to = 0; to < WIDTH; to++) {
        int at = from * WIDTH + to;
        edges[at] = LABELS.allows(from, to) ? potential(problem.edge(from, to)) : 0;
      }
    }
    return new ForwardBackward(WIDTH, edges, first);
  }

  private static double potential(int score) {
    return StrictMath.exp((double) score / CrfWeights.SCALE);
  }
}
