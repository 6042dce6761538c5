package org.namavali.ner;

import java.util.Arrays;

/**
 * Looks up all features of a sentence, or of a word, at once, step by step.
 *
 * <p>Each step does one thing for all features, and no load from memory waits for the one before;
 * so the processor has many under way at a time, which is what looking up costs. Keeps its arrays
 * from sentence to sentence: one thread, one instance.
 */
final class FeatureLookup {

  private final FeatureTable table;

  /** Features that may have weights, where their weights are to be added, their finds. */
  private long[] hashes = new long[0];

  private int[] targets = new int[0];
  private int[] found = new int[0];
  private int kept;

  FeatureLookup(FeatureTable table) {
    this.table = table;
  }

  int labels() {
    return table.labels();
  }

  /**
   * Takes up features, those that surely have no weights without a branch to guess wrong.
   *
   * @param features finished hashes, 0 where there is none
   * @param target where their scores begin
   */
  void take(long[] features, int size, int target) {
    if (hashes.length < kept + size) {
      makeRoom(kept + size);
    }
    int next = kept;
    for (int i = 0; i < size; i++) {
      hashes[next] = features[i];
      targets[next] = target;
      next += table.mayHold(features[i]);
    }
    kept = next;
  }

  private void makeRoom(int size) {
    hashes = Arrays.copyOf(hashes, Math.max(256, 2 * size));
    targets = Arrays.copyOf(targets, hashes.length);
    found = new int[hashes.length];
  }

  /** Adds the weights of all features taken up since the last time. */
  void addTo(int[] scores) {
    for (int i = 0; i < kept; i++) {
      found[i] = table.start(hashes[i]);
    }
    for (int i = 0; i < kept; i++) {
      found[i] = table.find(hashes[i], found[i]);
    }
    for (int i = 0; i < kept; i++) {
      if (found[i] != FeatureTable.ABSENT) {
        table.addTo(scores, targets[i], found[i]);
      }
    }
    kept = 0;
  }
}
