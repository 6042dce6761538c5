package org.namavali.ner;

import java.util.Arrays;

/**
 * Fits a random field sentence by sentence: AdaGrad with an L1 penalty on the log-likelihood
 * (Duchi, Hazan and Singer 2011, composite mirror descent).
 *
 * <p>The penalty of the sentences in which a feature did not stand is made up for when it is next
 * touched. Departures: a token whose probabilities are within {@value #CLOSE} of the gold ones
 * moves nothing, and transitions carry no penalty. One thread; the same order of sentences gives
 * the same weights to the bit.
 */
final class AdaGrad {

  private static final double CLOSE = 1e-4;
  private static final double TINY = 1e-8;

  private final Labels labels;
  private final int width;
  private final double step;
  private final double penalty;

  /** Row by row a feature's weights, then the sums of its squared gradients. */
  private final float[] rows;

  private final int[] touched;
  private final double[] edges;
  private final double[] edgeSquares;
  private final double[] edgePotentials;
  private final double[] firstPotentials;
  private final ForwardBackward sums;
  private final double[] gradient;
  private double[] scores = new double[0];
  private int time;

  AdaGrad(Labels labels, int features, double step, double penalty) {
    this.labels = labels;
    this.width = labels.size();
    this.step = step;
    this.penalty = penalty;
    this.rows = new float[Math.multiplyExact(features, 2 * width)];
    this.touched = new int[features];
    this.edges = new double[(width + 1) * width];
    this.edgeSquares = new double[edges.length];
    this.edgePotentials = new double[width * width];
    this.firstPotentials = new double[width];
    this.sums = new ForwardBackward(width, edgePotentials, firstPotentials);
    this.gradient = new double[edges.length];
  }

  /** Learns from one sentence and returns its log-likelihood before that. */
  double learn(TrainingSentence sentence) {
    time++;
    double highest = score(sentence);
    fillEdgePotentials();
    sums.run();
    double likelihood = goldScore(sentence) - highest - sums.logSum();
    for (int token = 0; token < sentence.size(); token++) {
      learnToken(sentence, token);
    }
    learnEdges(sentence);
    return likelihood;
  }

  /** Fills scores and potentials; returns the sum of what was taken off the tokens' scores. */
  private double score(TrainingSentence sentence) {
    int tokens = sentence.size();
    double[] nodes = sums.nodes(tokens);
    scores = scores.length < tokens * width ? new double[2 * tokens * width] : scores;
    double taken = 0;
    for (int token = 0; token < tokens; token++) {
      int at = token * width;
      Arrays.fill(scores, at, at + width, 0);
      for (int i = sentence.begin(token); i < sentence.end(token); i++) {
        addWeights(sentence.feature(i), at);
      }
      taken += exponentiate(nodes, at);
    }
    return taken;
  }

  private void addWeights(int feature, int at) {
    settle(feature);
    int row = feature * 2 * width;
    for (int label = 0; label < width; label++) {
      scores[at + label] += rows[row + label];
    }
  }

  private double exponentiate(double[] nodes, int at) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < width; label++) {
      highest = Math.max(highest, scores[at + label]);
    }
    for (int label = 0; label < width; label++) {
      nodes[at + label] = StrictMath.exp(scores[at + label] - highest);
    }
    return highest;
  }

  /** Pays the penalty for the sentences since the feature was last touched. */
  private void settle(int feature) {
    int sentences = time - touched[feature];
    touched[feature] = time;
    if (sentences == 0) {
      return;
    }
    int row = feature * 2 * width;
    float due = (float) (step * penalty * sentences);
    for (int at = row; at < row + width; at++) {
      float weight = rows[at];
      if (weight != 0) {
        float less = Math.abs(weight) - due / (float) Math.sqrt(rows[at + width]);
        rows[at] = less <= 0 ? 0 : Math.copySign(less, weight);
      }
    }
  }

  private void learnToken(TrainingSentence sentence, int token) {
    double farthest = 0;
    for (int label = 0; label < width; label++) {
      gradient[label] = (sentence.gold(token) == label ? 1 : 0) - sums.node(token, label);
      farthest = Math.max(farthest, Math.abs(gradient[label]));
    }
    if (farthest > CLOSE) {
      for (int i = sentence.begin(token); i < sentence.end(token); i++) {
        move(sentence.feature(i) * 2 * width);
      }
    }
  }

  private void move(int row) {
    for (int label = 0; label < width; label++) {
      float slope = (float) gradient[label];
      float squares = rows[row + width + label] + slope * slope;
      rows[row + width + label] = squares;
      if (squares > 0) {
        rows[row + label] += (float) step * slope / (float) Math.sqrt(squares);
      }
    }
  }

  private void fillEdgePotentials() {
    for (int from = 0; from < width; from++) {
      boolean opens = labels.allowsFirst(from);
      firstPotentials[from] = opens ? StrictMath.exp(edges[width * width + from]) : 0;
      for (int to = 0; to < width; to++) {
        int at = from * width + to;
        edgePotentials[at] = labels.allows(from, to) ? StrictMath.exp(edges[at]) : 0;
      }
    }
  }

  private double goldScore(TrainingSentence sentence) {
    int last = sentence.gold(0);
    double score = edges[width * width + last] + scores[last];
    for (int token = 1; token < sentence.size(); token++) {
      int gold = sentence.gold(token);
      score += edges[last * width + gold] + scores[token * width + gold];
      last = gold;
    }
    return score;
  }

  private void learnEdges(TrainingSentence sentence) {
    Arrays.fill(gradient, 0);
    for (int label = 0; label < width; label++) {
      int gold = sentence.gold(0) == label ? 1 : 0;
      gradient[width * width + label] = gold - sums.node(0, label);
    }
    for (int token = 0; token + 1 < sentence.size(); token++) {
      gradient[sentence.gold(token) * width + sentence.gold(token + 1)]++;
      for (int edge = 0; edge < width * width; edge++) {
        gradient[edge] -= sums.edge(token, edge / width, edge % width);
      }
    }
    for (int edge = 0; edge < edges.length; edge++) {
      edgeSquares[edge] += gradient[edge] * gradient[edge];
      edges[edge] += step * gradient[edge] / Math.sqrt(edgeSquares[edge] + TINY);
    }
  }

  /** Pays what penalty is still due; the weights are to be read after that. */
  void finish() {
    for (int feature = 0; feature < touched.length; feature++) {
      settle(feature);
    }
  }

  float weight(int feature, int label) {
    return rows[feature * 2 * width + label];
  }

  double edge(int from, int to) {
    return edges[from * width + to];
  }

  double first(int label) {
    return edges[width * width + label];
  }
}
