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

  private int[] places = new int[0];
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
      found = new int[features.length];
    }
    int kept = keep(features, size);
    for (int i = 0; i < kept; i++) {
      found[i] = table.start(features[places[i]]);
    }
    for (int i = 0; i < kept; i++) {
      found[i] = table.find(features[places[i]], found[i]);
    }
    for (int i = 0; i < kept; i++) {
      if (found[i] != FeatureTable.ABSENT) {
        table.addTo(scores, at + places[i] / width * table.labels(), found[i]);
      }
    }
  }

  /** Notes the places of features that may have weights, without a branch to guess wrong. */
  private int keep(long[] features, int size) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      places[kept] = i;
      kept += table.mayHold(features[i]);
    }
    return kept;
  }
}
