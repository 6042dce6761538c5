package org.namavali.entity;

import java.util.Arrays;
import java.util.List;

/**
 * Fits the weights of the features: AdaGrad with an L1 penalty on the log-likelihood, as the name
 * model is fitted, a piece at a time given the right letters before it. The penalty of the pieces
 * that a feature did not stand at is made up for when it is next touched.
 */
final class LetterWeights {

  private static final double STEP = 0.1;
  private static final double PENALTY = 1e-6;
  private static final double TINY = 1e-8;
  private static final double SURE = 1e-3;

  private final int[][] letters;
  private final float[][] weights;
  private final float[][] squares;
  private final int[] touched;
  private double[] scores = new double[0];
  private int time;

  LetterWeights(LetterEvents events) {
    int features = events.names().size();
    this.letters = new int[features][];
    this.weights = new float[features][];
    this.squares = new float[features][];
    this.touched = new int[features];
    for (int feature = 0; feature < features; feature++) {
      letters[feature] = events.letters(feature);
      weights[feature] = new float[letters[feature].length];
      squares[feature] = new float[letters[feature].length];
    }
  }

  /** Learns from words in order; returns the mean log-likelihood of a piece before each. */
  double learn(List<LetterEvents.Event[]> words) {
    double likelihood = 0;
    int start = time;
    for (LetterEvents.Event[] word : words) {
      for (LetterEvents.Event event : word) {
        time++;
        likelihood += learn(event);
      }
    }
    return likelihood / Math.max(1, time - start);
  }

  private double learn(LetterEvents.Event event) {
    scores = scores.length < event.choices() ? new double[event.choices()] : scores;
    Arrays.fill(scores, 0, event.choices(), 0);
    for (int feature : event.features()) {
      shrink(feature);
      for (int k = 0; k < letters[feature].length; k++) {
        scores[letters[feature][k]] += weights[feature][k];
      }
    }
    double sum = logOfSum(scores, event.choices());
    double likelihood = scores[event.gold()] - sum;
    if (likelihood < -SURE) {
      for (int k = 0; k < event.choices(); k++) {
        double error = (k == event.gold() ? 1 : 0) - StrictMath.exp(scores[k] - sum);
        scores[k] = event.importance() * error;
      }
      follow(event);
    }
    return likelihood;
  }

  private void follow(LetterEvents.Event event) {
    for (int feature : event.features()) {
      float[] weight = weights[feature];
      float[] square = squares[feature];
      for (int k = 0; k < weight.length; k++) {
        double gradient = scores[letters[feature][k]];
        square[k] += (float) (gradient * gradient);
        weight[k] += (float) (STEP * gradient / Math.sqrt(TINY + square[k]));
      }
    }
  }

  private void shrink(int feature) {
    double penalty = STEP * PENALTY * (time - touched[feature]);
    touched[feature] = time;
    float[] weight = weights[feature];
    for (int k = 0; k < weight.length; k++) {
      if (weight[k] != 0) {
        double less = Math.abs(weight[k]) - penalty / Math.sqrt(TINY + squares[feature][k]);
        weight[k] = (float) Math.copySign(Math.max(0, less), weight[k]);
      }
    }
  }

  /** The weights of a feature for the letters it was seen with. */
  float[] of(int feature) {
    shrink(feature);
    return weights[feature];
  }

  /** The letters of those weights, as numbers among the choices of the feature's piece. */
  int[] letters(int feature) {
    return letters[feature];
  }

  /** The logarithm of the sum of powers of e. */
  static double logOfSum(double[] scores, int length) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < length; k++) {
      highest = Math.max(highest, scores[k]);
    }
    double sum = 0;
    for (int k = 0; k < length; k++) {
      sum += scores[k] < highest - 25 ? 0 : StrictMath.exp(scores[k] - highest);
    }
    return highest + StrictMath.log(sum);
  }
}
