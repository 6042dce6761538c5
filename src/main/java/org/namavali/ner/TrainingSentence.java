package org.namavali.ner;

import java.util.Arrays;

/** A sentence to learn from: the numbers of its tokens' features, and its labels. Immutable. */
final class TrainingSentence {

  private final int[] features;
  private final int[] ends;
  private final int[] gold;
  private final float[] offsets;

  /**
   * @param features the features of all tokens, one token after the other
   * @param ends where each token's features end among them
   * @param gold the labels
   */
  TrainingSentence(int[] features, int[] ends, int[] gold) {
    this(features, ends, gold, null);
  }

  private TrainingSentence(int[] features, int[] ends, int[] gold, float[] offsets) {
    this.features = features;
    this.ends = ends;
    this.gold = gold;
    this.offsets = offsets;
  }

  /** The same with other numbers for features and labels: at each number the new one. */
  TrainingSentence renumbered(int[] featureNumbers, int[] labelNumbers) {
    int[] newFeatures = Arrays.stream(features).map(number -> featureNumbers[number]).toArray();
    int[] newGold = Arrays.stream(gold).map(number -> labelNumbers[number]).toArray();
    return new TrainingSentence(newFeatures, ends, newGold, offsets);
  }

  /** The same with scores of each token's labels, one token after the other, to go on from. */
  TrainingSentence from(float[] scores) {
    return new TrainingSentence(features, ends, gold, scores);
  }

  /** The number of tokens. */
  int size() {
    return gold.length;
  }

  /** Where a token's features begin. */
  int begin(int token) {
    return token == 0 ? 0 : ends[token - 1];
  }

  /** Where a token's features end. */
  int end(int token) {
    return ends[token];
  }

  int feature(int at) {
    return features[at];
  }

  int gold(int token) {
    return gold[token];
  }

  /** A score to go on from; 0 where there is none. */
  float offset(int at) {
    return offsets == null ? 0 : offsets[at];
  }
}
