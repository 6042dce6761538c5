package org.namavali.entity;

import java.util.ArrayList;
import java.util.List;

/** The likeliest of the ways in which paths go on; of equal ones those that came first. */
final class LetterBeam {

  private final LetterPath[] before;
  private final int[] outcomes;
  private final double[] scores;
  private int size;

  /** With room for so many. */
  LetterBeam(int width) {
    this.before = new LetterPath[width];
    this.outcomes = new int[width];
    this.scores = new double[width];
  }

  void clear() {
    size = 0;
  }

  void offer(LetterPath path, int outcome, double score) {
    if (size == scores.length && scores[size - 1] >= score) {
      return;
    }
    int at = size < scores.length ? size++ : size - 1;
    while (at > 0 && scores[at - 1] < score) {
      before[at] = before[at - 1];
      outcomes[at] = outcomes[at - 1];
      scores[at] = scores[at - 1];
      at--;
    }
    before[at] = path;
    outcomes[at] = outcome;
    scores[at] = score;
  }

  /** The paths with their next letters, the best first. */
  List<LetterPath> paths(LetterTable table) {
    List<LetterPath> paths = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int outcome = outcomes[i];
      paths.add(
          before[i].with(
              table.letters(outcome), table.hash(outcome), table.power(outcome), scores[i]));
    }
    return paths;
  }
}
