package org.namavali.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** All label sequences of a short sentence, to check the dynamic programs against. */
final class AllSequences {

  static final Labels LABELS = new Labels(List.of("other", "PERSON-start", "LOCATION-start"));

  static final int WIDTH = LABELS.size();

  private AllSequences() {}

  /** Scores of a short sentence: of its tokens, of labels in a row and of the first label. */
  static final class Problem {

    private final int tokens;
    private final int[] nodes;
    private final int[] edges;
    private final int[] first;

    Problem(int tokens, int[] nodes, int[] edges, int[] first) {
      this.tokens = tokens;
      this.nodes = nodes;
      this.edges = edges;
      this.first = first;
    }

    /** A problem without tokens, for sentences of other lengths. */
    static Problem ofZeros() {
      return new Problem(0, new int[0], new int[WIDTH * WIDTH], new int[WIDTH]);
    }

    /** Other tokens with the scores of these labels in a row. */
    Problem with(Problem tokens) {
      return new Problem(tokens.tokens, tokens.nodes, edges, first);
    }

    int tokens() {
      return tokens;
    }

    int[] nodes() {
      return nodes;
    }

    int edge(int from, int to) {
      return edges[from * WIDTH + to];
    }

    int first(int label) {
      return first[label];
    }

    @Override
    public String toString() {
      return Arrays.toString(nodes) + Arrays.toString(edges) + Arrays.toString(first);
    }

    CrfWeights weights() {
      return new CrfWeights(LABELS, new long[0], new short[0], edges, first);
    }

    int score(int[] sequence) {
      int score = first[sequence[0]] + nodes[sequence[0]];
      for (int token = 1; token < tokens; token++) {
        score += edges[sequence[token - 1] * WIDTH + sequence[token]];
        score += nodes[token * WIDTH + sequence[token]];
      }
      return score;
    }

    double potential(int[] sequence) {
      return StrictMath.exp((double) score(sequence) / CrfWeights.SCALE);
    }

    List<int[]> sequences() {
      return allowed(tokens);
    }

    /** The probability of what holds for a sequence. */
    double probability(Predicate<int[]> event) {
      return sum(this::potential, event) / sum(this::potential, sequence -> true);
    }

    private double sum(ToDoubleFunction<int[]> potential, Predicate<int[]> event) {
      return sequences().stream().filter(event).mapToDouble(potential).sum();
    }

    double logSum() {
      return StrictMath.log(sum(this::potential, sequence -> true));
    }
  }

  /** Problems whose scores lie within a range; a small one makes many ties. */
  static Arbitrary<Problem> problems(int range) {
    Arbitrary<Integer> score = Arbitraries.integers().between(-range, range);
    Arbitrary<int[]> edges = score.array(int[].class).ofSize(WIDTH * WIDTH);
    Arbitrary<int[]> first = score.array(int[].class).ofSize(WIDTH);
    return Arbitraries.integers()
        .between(1, 5)
        .flatMap(
            tokens ->
                Combinators.combine(score.array(int[].class).ofSize(tokens * WIDTH), edges, first)
                    .as((nodes, e, f) -> new Problem(tokens, nodes, e, f)))
        .withoutEdgeCases();
  }

  /** The sequences that labels allow, in the order of their numbers. */
  static List<int[]> allowed(int tokens) {
    List<int[]> sequences = new ArrayList<>();
    extend(new int[tokens], 0, sequences);
    return sequences;
  }

  private static void extend(int[] sequence, int token, List<int[]> sequences) {
    if (token == sequence.length) {
      sequences.add(sequence.clone());
      return;
    }
    for (int label = 0; label < WIDTH; label++) {
      boolean allowed =
          token == 0 ? LABELS.allowsFirst(label) : LABELS.allows(sequence[token - 1], label);
      if (allowed) {
        sequence[token] = label;
        extend(sequence, token + 1, sequences);
      }
    }
  }

  /** Whether a sequence has a name begun by a label exactly at the tokens {@code start..end}. */
  static boolean hasName(int[] sequence, int start, int end, int begin) {
    int inside = LABELS.continuation(begin);
    boolean name = sequence[start] == begin;
    for (int token = start + 1; token < end; token++) {
      name &= sequence[token] == inside;
    }
    return name && (end == sequence.length || sequence[end] != inside);
  }
}
