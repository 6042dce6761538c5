package org.namavali.ner;

import java.util.Arrays;
import java.util.List;

/**
 * Fits a random field sentence by sentence: AdaGrad with an L1 penalty on the log-likelihood
 * (Duchi, Hazan and Singer 2011, composite mirror descent).
 *
 * <p>The penalty of the sentences in which a feature did not stand is made up for when it is next
 * touched. Departures: a token whose probabilities are very near the gold ones moves nothing, a
 * feature moves once for each token it stands at, and transitions carry no penalty. Two threads
 * each keep half of the features; the same order of sentences gives the same weights to the bit, on
 * one processor too.
 */
final class AdaGrad {

  private static final double TINY = 1e-8;

  private final Labels labels;
  private final int width;
  private final double step;
  private final FeatureShard[] shards = new FeatureShard[FeatureShard.COUNT];
  private final double[] edges;
  private final double[] edgeSquares;
  private final double[] edgePotentials;
  private final double[] firstPotentials;
  private final double[] edgeGradient;
  private final ForwardBackward sums;
  private final TokenGradients gradients;
  private double[] scores = new double[0];
  private int time;

  /** The sentence whose gradients are to be followed, null at first; and the one to be scored. */
  private TrainingSentence learnt;

  private TrainingSentence current;

  AdaGrad(Labels labels, int features, double step, double penalty) {
    this(labels, features, step, penalty, 0);
  }

  /**
   * A field that is nothing yet.
   *
   * @param squares what the sums of squared gradients begin with: 0 lets the first steps be the
   *     longest, as is right for a field that knows nothing
   */
  AdaGrad(Labels labels, int features, double step, double penalty, double squares) {
    this.labels = labels;
    this.width = labels.size();
    this.step = step;
    for (int shard = 0; shard < FeatureShard.COUNT; shard++) {
      shards[shard] = new FeatureShard(shard, features, width, step, penalty, (float) squares);
    }
    this.edges = new double[(width + 1) * width];
    this.edgeSquares = new double[edges.length];
    Arrays.fill(edgeSquares, squares);
    this.edgeGradient = new double[edges.length];
    this.edgePotentials = new double[width * width];
    this.firstPotentials = new double[width];
    this.sums = new ForwardBackward(width, edgePotentials, firstPotentials);
    this.gradients = new TokenGradients(width);
  }

  /** Goes on from the transitions of a field; its features are up to the sentences' offsets. */
  void start(CrfWeights base) {
    for (int from = 0; from < width; from++) {
      edges[width * width + from] = base.first(labels.name(from));
      for (int to = 0; to < width; to++) {
        edges[from * width + to] = base.edge(labels.name(from), labels.name(to));
      }
    }
  }

  /** Learns by two threads from sentences in order. */
  double learn(List<TrainingSentence> sentences) {
    return learn(sentences, false);
  }

  /**
   * Learns from sentences in order; returns the sum of their log-likelihoods before each.
   *
   * @param alone whether to do all in this thread, which gives the same
   */
  double learn(List<TrainingSentence> sentences, boolean alone) {
    double likelihood = 0;
    try (Partner partner = new Partner(() -> work(shards[1]), alone)) {
      for (TrainingSentence sentence : sentences) {
        time++;
        current = sentence;
        partner.step(() -> work(shards[0]));
        likelihood += infer(sentence);
        learnt = sentence;
      }
    }
    return likelihood;
  }

  /** What a shard can do by itself: follow the last sentence's gradients, score the next one. */
  private void work(FeatureShard shard) {
    if (learnt != null) {
      shard.learn(learnt, gradients);
    }
    shard.score(current, time);
  }

  private double infer(TrainingSentence sentence) {
    double highest = fillPotentials(sentence);
    fillEdgePotentials();
    sums.run();
    double likelihood = goldScore(sentence) - highest - sums.logSum();
    gradients.fill(sentence, sums);
    learnEdges(sentence);
    return likelihood;
  }

  /** Returns the sum of what was taken off the tokens' scores. */
  private double fillPotentials(TrainingSentence sentence) {
    int tokens = sentence.size();
    double[] nodes = sums.nodes(tokens);
    scores = scores.length < tokens * width ? new double[2 * tokens * width] : scores;
    double taken = 0;
    for (int at = 0; at < tokens * width; at += width) {
      double highest = Double.NEGATIVE_INFINITY;
      for (int i = at; i < at + width; i++) {
        scores[i] = shards[0].score(i) + shards[1].score(i) + sentence.offset(i);
        highest = Math.max(highest, scores[i]);
      }
      for (int i = at; i < at + width; i++) {
        nodes[i] = StrictMath.exp(scores[i] - highest);
      }
      taken += highest;
    }
    return taken;
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
    Arrays.fill(edgeGradient, 0);
    for (int label = 0; label < width; label++) {
      int gold = sentence.gold(0) == label ? 1 : 0;
      edgeGradient[width * width + label] = gold - sums.node(0, label);
    }
    for (int token = 0; token + 1 < sentence.size(); token++) {
      edgeGradient[sentence.gold(token) * width + sentence.gold(token + 1)]++;
      for (int edge = 0; edge < width * width; edge++) {
        edgeGradient[edge] -= sums.edge(token, edge / width, edge % width);
      }
    }
    for (int edge = 0; edge < edges.length; edge++) {
      edgeSquares[edge] += edgeGradient[edge] * edgeGradient[edge];
      edges[edge] += step * edgeGradient[edge] / Math.sqrt(edgeSquares[edge] + TINY);
    }
  }

  /** Follows the last gradients, which else waits for the next sentence; changes no result. */
  void finish() {
    if (learnt != null) {
      for (FeatureShard shard : shards) {
        shard.learn(learnt, gradients);
      }
      learnt = null;
    }
  }

  /** A weight after {@link #finish}, with what penalty is due paid. */
  float weight(int feature, int label) {
    return shards[feature % FeatureShard.COUNT].weight(feature, label, time);
  }

  double edge(int from, int to) {
    return edges[from * width + to];
  }

  double first(int label) {
    return edges[width * width + label];
  }
}
