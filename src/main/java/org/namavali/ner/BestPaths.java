package org.namavali.ner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The several likeliest label sequences of a sentence: Viterbi with a list of paths for each label
 * (Seshadri and Sundberg 1994, parallel form). Among equals those of lower labels come first.
 */
final class BestPaths {

  /**
   * A path up to a token.
   *
   * @param score in units of {@link CrfWeights#SCALE}
   * @param before the path up to the token before; null at the first
   */
  record Path(long score, int label, Path before) {

    /** The labels from the first token on. */
    int[] labels(int tokens) {
      int[] labels = new int[tokens];
      Path path = this;
      for (int token = tokens - 1; token >= 0; token--) {
        labels[token] = path.label;
        path = path.before;
      }
      return labels;
    }
  }

  private static final Comparator<Path> BEST_FIRST =
      Comparator.comparingLong(Path::score).reversed();

  private BestPaths() {}

  /** At most {@code most} paths through all tokens, whose scores are given row by row. */
  static List<Path> find(CrfWeights weights, int[] scores, int tokens, int most) {
    int labels = weights.labels().size();
    List<Path> paths = new ArrayList<>();
    for (int label = 0; label < labels; label++) {
      if (weights.labels().allowsFirst(label)) {
        paths.add(new Path((long) scores[label] + weights.first(label), label, null));
      }
    }
    for (int token = 1; token < tokens; token++) {
      List<Path> longer = new ArrayList<>();
      for (int label = 0; label < labels; label++) {
        longer.addAll(extend(weights, paths, label, scores[token * labels + label], most));
      }
      paths = longer;
    }
    return best(paths, most);
  }

  private static List<Path> extend(
      CrfWeights weights, List<Path> paths, int label, int score, int most) {
    List<Path> extended = new ArrayList<>();
    for (Path path : paths) {
      if (weights.labels().allows(path.label, label)) {
        long sum = path.score + weights.edge(path.label, label) + score;
        extended.add(new Path(sum, label, path));
      }
    }
    return best(extended, most);
  }

  private static List<Path> best(List<Path> paths, int most) {
    paths.sort(BEST_FIRST);
    return paths.subList(0, Math.min(most, paths.size()));
  }
}
