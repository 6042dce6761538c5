package org.namavali.ner;

/**
 * Looks up all features of a sentence, or of a word, at once, step by step.
 *
 * <p>Each step does one thing for all features, and no load from memory waits for the one before;
 * so the processor has many under way at a time, which is what looking up costs. Keeps its arrays
 * from sentence to sentence: one thread, one instance.
 */
final class FeatureLookup {

  private final FeatureTable table;

  /** Of the features that may have weights: where they stand, the rows they add to, their finds. */
  private int[] places = new int[0];

  private int[] targets = new int[0];
  private int[] found = new int[0];

  FeatureLookup(FeatureTable table) {
    this.table = table;
  }

  int labels() {
    return table.labels();
  }

  /**
   * Adds the weights of all features.
   *
   * @param features {@code width} finished hashes for each row of scores, 0 where there is none
   * @param scores of the labels, row by row
   */
  void add(long[] features, int rows, int width, int[] scores) {
    add(features, rows, width, scores, 0);
  }

  /** The same with the first row from {@code at} on. */
  void add(long[] features, int rows, int width, int[] scores, int at) {
    int size = rows * width;
    if (places.length < size) {
      places = new int[features.length];
      targets = new int[features.length];
      found = new int[features.length];
    }
    int kept = keep(features, rows, width);
    for (int i = 0; i < kept; i++) {
      found[i] = table.start(features[places[i]]);
    }
    for (int i = 0; i < kept; i++) {
      found[i] = table.find(features[places[i]], found[i]);
    }
    for (int i = 0; i < kept; i++) {
      if (found[i] != FeatureTable.ABSENT) {
        table.addTo(scores, at + targets[i] * table.labels(), found[i]);
      }
    }
  }

  /**
   * Notes the places and rows of features that may have weights, without a branch to guess wrong.
   */
  private int keep(long[] features, int rows, int width) {
    int kept = 0;
    int place = 0;
    for (int row = 0; row < rows; row++) {
      for (int end = place + width; place < end; place++) {
        places[kept] = place;
        targets[kept] = row;
        kept += table.mayHold(features[place]);
      }
    }
    return kept;
  }
}
