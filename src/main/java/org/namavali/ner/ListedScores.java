package org.namavali.ner;

import org.namavali.text.TextHash;

/** What the marks of the list of names add to the scores of tokens, in a table. Immutable. */
final class ListedScores {

  private final int labels;

  /** For each distance from -1 to 1 and each mark the scores of labels. */
  private final int[] scores;

  ListedScores(CrfWeights weights) {
    this.labels = weights.labels().size();
    this.scores = new int[3 * ListedMark.COUNT * labels];
    for (Template template : Templates.OF_LIST) {
      for (int mark = 1; mark < ListedMark.COUNT; mark++) {
        Fragment value = ListedMark.fragment(mark);
        if (value != null) {
          long hash = Template.append(template.head().hash(), 0, value.hash(), value.power());
          weights.addTo(scores, row(template.distance(), mark), TextHash.finish(hash));
        }
      }
    }
  }

  private int row(int distance, int mark) {
    return ((distance + 1) * ListedMark.COUNT + mark) * labels;
  }

  /** Adds what a mark at a distance from a token says of it to the scores from {@code at} on. */
  void addTo(int[] sums, int at, int distance, int mark) {
    int row = row(distance, mark);
    for (int label = 0; label < labels; label++) {
      sums[at + label] += scores[row + label];
    }
  }
}
