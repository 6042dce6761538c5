package org.namavali.ner;

/** For each token of a sentence how far the probability of each label is from the gold one. */
final class TokenGradients {

  private static final float CLOSE = 1e-4f;

  private final int width;
  private float[] values = new float[0];
  private boolean[] moving = new boolean[0];

  TokenGradients(int width) {
    this.width = width;
  }

  void fill(TrainingSentence sentence, ForwardBackward sums) {
    int tokens = sentence.size();
    if (moving.length < tokens) {
      moving = new boolean[2 * tokens];
      values = new float[2 * tokens * width];
    }
    for (int token = 0; token < tokens; token++) {
      moving[token] = fill(token, sentence.gold(token), sums);
    }
  }

  private boolean fill(int token, int gold, ForwardBackward sums) {
    float farthest = 0;
    for (int label = 0; label < width; label++) {
      float value = (float) ((label == gold ? 1 : 0) - sums.node(token, label));
      values[token * width + label] = value;
      farthest = Math.max(farthest, Math.abs(value));
    }
    return farthest > CLOSE;
  }

  /** Whether a token is far enough from the gold to move anything: {@value #CLOSE}. */
  boolean moves(int token) {
    return moving[token];
  }

  float get(int at) {
    return values[at];
  }
}
