package org.namavali.ner;

import static org.namavali.ner.AllSequences.WIDTH;

import java.util.List;

/**
 * AdaGrad as in the books, to check ours against: likelihoods by adding up all label sequences,
 * gradients by finite differences, the penalty paid by every weight at every sentence. A feature
 * moves once for each token that has it.
 */
final class NumericalAdaGrad {

  private static final double NUDGE = 1e-5;
  private static final double NOISE = 1e-7;

  private final int features;
  private final double step;
  private final double penalty;

  /** The weights of features, then those of edges, then those at the beginning. */
  private final double[] weights;

  private final double[] squares;

  /** Added to the scores of tokens to see what that does; else 0. */
  private double[] nudges = new double[0];

  NumericalAdaGrad(int features, double step, double penalty) {
    this.features = features;
    this.step = step;
    this.penalty = penalty;
    this.weights = new double[(features + WIDTH + 1) * WIDTH];
    this.squares = new double[weights.length];
  }

  double learn(List<TrainingSentence> sentences) {
    double likelihood = 0;
    for (TrainingSentence sentence : sentences) {
      payPenalty();
      nudges = new double[sentence.size() * WIDTH];
      likelihood += likelihood(sentence);
      learn(sentence);
    }
    return likelihood;
  }

  /** Follows the gradients of tokens' scores and of edges, all of them before anything moved. */
  private void learn(TrainingSentence sentence) {
    double[] ofTokens = gradient(sentence, nudges, 0);
    double[] ofEdges = gradient(sentence, weights, features * WIDTH);
    for (int at = 0; at < ofTokens.length; at++) {
      int token = at / WIDTH;
      for (int i = sentence.begin(token); i < sentence.end(token); i++) {
        move(sentence.feature(i) * WIDTH + at % WIDTH, ofTokens[at]);
      }
    }
    for (int i = features * WIDTH; i < weights.length; i++) {
      move(i, ofEdges[i]);
    }
  }

  private void move(int weight, double slope) {
    squares[weight] += slope * slope;
    weights[weight] += slope == 0 ? 0 : step * slope / Math.sqrt(squares[weight]);
  }

  private void payPenalty() {
    for (int i = 0; i < features * WIDTH; i++) {
      if (weights[i] != 0) {
        double less = Math.abs(weights[i]) - step * penalty / Math.sqrt(squares[i]);
        weights[i] = Math.copySign(Math.max(0, less), weights[i]);
      }
    }
  }

  private double[] gradient(TrainingSentence sentence, double[] variables, int from) {
    double[] gradient = new double[variables.length];
    for (int i = from; i < variables.length; i++) {
      double value = variables[i];
      variables[i] = value + NUDGE;
      double above = likelihood(sentence);
      variables[i] = value - NUDGE;
      double below = likelihood(sentence);
      variables[i] = value;
      double slope = (above - below) / (2 * NUDGE);
      gradient[i] = Math.abs(slope) < NOISE ? 0 : slope;
    }
    return gradient;
  }

  private double likelihood(TrainingSentence sentence) {
    int[] gold = new int[sentence.size()];
    for (int token = 0; token < gold.length; token++) {
      gold[token] = sentence.gold(token);
    }
    double sum = 0;
    for (int[] sequence : AllSequences.allowed(sentence.size())) {
      sum += StrictMath.exp(score(sentence, sequence));
    }
    return score(sentence, gold) - StrictMath.log(sum);
  }

  private double score(TrainingSentence sentence, int[] sequence) {
    double score = first(sequence[0]);
    for (int token = 0; token < sequence.length; token++) {
      for (int i = sentence.begin(token); i < sentence.end(token); i++) {
        score += weight(sentence.feature(i), sequence[token]);
      }
      score += nudges[token * WIDTH + sequence[token]];
      score += token == 0 ? 0 : edge(sequence[token - 1], sequence[token]);
    }
    return score;
  }

  double weight(int feature, int label) {
    return weights[feature * WIDTH + label];
  }

  double edge(int from, int to) {
    return weights[(features + from) * WIDTH + to];
  }

  double first(int label) {
    return weights[(features + WIDTH) * WIDTH + label];
  }
}
