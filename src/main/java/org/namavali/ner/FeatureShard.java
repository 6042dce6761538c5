package org.namavali.ner;

import java.util.Arrays;

/**
 * The weights of every second feature while they are learnt. Shards share nothing, so two threads
 * can work on two of them with no lock, and the result does not hang on how they are scheduled.
 */
final class FeatureShard {

  /** How many shards there are. */
  static final int COUNT = 2;

  private final int shard;
  private final int width;
  private final float step;
  private final float penalty;

  /** Row by row a feature's weights, then the sums of its squared gradients. */
  private final float[] rows;

  private final int[] touched;
  private double[] scores = new double[0];

  /**
   * A shard.
   *
   * @param squares what the sums of squared gradients begin with
   */
  FeatureShard(int shard, int features, int width, double step, double penalty, float squares) {
    int own = features / COUNT + 1;
    this.shard = shard;
    this.width = width;
    this.step = (float) step;
    this.penalty = (float) (step * penalty);
    this.rows = new float[Math.multiplyExact(own, 2 * width)];
    this.touched = new int[own];
    for (int row = width; squares != 0 && row < rows.length; row += 2 * width) {
      Arrays.fill(rows, row, row + width, squares);
    }
  }

  /** Sums the weights of this shard for each token of a sentence, the {@code time}th in all. */
  void score(TrainingSentence sentence, int time) {
    int tokens = sentence.size();
    scores = scores.length < tokens * width ? new double[2 * tokens * width] : scores;
    Arrays.fill(scores, 0, tokens * width, 0);
    for (int token = 0; token < tokens; token++) {
      for (int i = sentence.begin(token); i < sentence.end(token); i++) {
        if (holds(sentence.feature(i))) {
          add(sentence.feature(i) >> 1, token * width, time);
        }
      }
    }
  }

  private void add(int feature, int at, int time) {
    settle(feature, time);
    int row = feature * 2 * width;
    for (int label = 0; label < width; label++) {
      scores[at + label] += rows[row + label];
    }
  }

  // Features are not negative; masks and shifts spare two divisions for each.
  private boolean holds(int feature) {
    return (feature & COUNT - 1) == shard;
  }

  double score(int at) {
    return scores[at];
  }

  /** Pays the penalty for the sentences since the feature was last touched. */
  private void settle(int feature, int time) {
    int sentences = time - touched[feature];
    touched[feature] = time;
    if (sentences == 0) {
      return;
    }
    int row = feature * 2 * width;
    for (int at = row; at < row + width; at++) {
      rows[at] = settled(at, sentences);
    }
  }

  /** A weight less the penalty of some sentences. */
  private float settled(int at, int sentences) {
    float weight = rows[at];
    if (weight == 0) {
      return weight;
    }
    float less = Math.abs(weight) - penalty * sentences / (float) Math.sqrt(rows[at + width]);
    return less <= 0 ? 0 : Math.copySign(less, weight);
  }

  /** Moves the weights of this shard along the gradients of a sentence's tokens. */
  void learn(TrainingSentence sentence, TokenGradients gradients) {
    for (int token = 0; token < sentence.size(); token++) {
      for (int i = sentence.begin(token); gradients.moves(token) && i < sentence.end(token); i++) {
        if (holds(sentence.feature(i))) {
          move((sentence.feature(i) >> 1) * 2 * width, gradients, token * width);
        }
      }
    }
  }

  private void move(int row, TokenGradients gradients, int at) {
    for (int label = 0; label < width; label++) {
      float slope = gradients.get(at + label);
      float squares = rows[row + width + label] + slope * slope;
      rows[row + width + label] = squares;
      if (squares > 0) {
        rows[row + label] += step * slope / (float) Math.sqrt(squares);
      }
    }
  }

  /** The weight of a feature of this shard at a time, the penalty paid; changes nothing. */
  float weight(int feature, int label, int time) {
    int own = feature >> 1;
    return settled(own * 2 * width + label, time - touched[own]);
  }
}
