package org.namavali.ner;

/** A sentence to learn from: the numbers of its tokens' features, and its labels. Immutable. */
final class TrainingSentence {

  private final int[] features;
  private final int[] ends;
  private final int[] gold;

  /**
   * @param features the features of all tokens, one token after the other
   * @param ends where each token's features end among them
   * @param gold the labels
   */
  TrainingSentence(int[] features, int[] ends, int[] gold) {
    this.features = features;
    this.ends = ends;
    this.gold = gold;
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
}
