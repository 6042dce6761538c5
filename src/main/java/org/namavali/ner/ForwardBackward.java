package org.namavali.ner;

import java.util.Arrays;

/**
 * The sums over all label sequences of a sentence, scaled token by token (Rabiner 1989, section
 * V.A) so that no sentence is too long.
 *
 * <p>Works on potentials, exponentials of scores. Arrays are kept and grown from sentence to
 * sentence; one thread, one instance. Time: tokens times labels squared.
 */
final class ForwardBackward {

  private final int labels;
  private final double[] edges;

  /** The edges to each label (row) from each. */
  private final double[] edgesTo;

  private final double[] first;

  private double[] nodes = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] scales = new double[0];
  private int size;

  /**
   * @param edges potential of each label (row) followed by each label; 0 where it may not
   * @param first potential of each label at the beginning of a sentence
   */
  ForwardBackward(int labels, double[] edges, double[] first) {
    this.labels = labels;
    this.edges = edges;
    this.first = first;
    this.edgesTo = new double[edges.length];
  }

  /** The array to put the potentials of {@code tokens} times labels in before {@link #run}. */
  double[] nodes(int tokens) {
    size = tokens;
    if (nodes.length < tokens * labels) {
      int room = Math.max(64, tokens + tokens / 2);
      nodes = new double[room * labels];
      forward = new double[room * labels];
      backward = new double[room * labels];
      scales = new double[room];
    }
    return nodes;
  }

  void run() {
    turnEdges();
    forward();
    backward();
  }

  /** Again for each sentence: training changes them. */
  private void turnEdges() {
    for (int from = 0; from < labels; from++) {
      for (int to = 0; to < labels; to++) {
        edgesTo[to * labels + from] = edges[from * labels + to];
      }
    }
  }

  private void forward() {
    for (int label = 0; label < labels; label++) {
      forward[label] = first[label] * nodes[label];
    }
    scale(0);
    for (int token = 1; token < size; token++) {
      int row = token * labels;
      for (int to = 0; to < labels; to++) {
        double sum = 0;
        for (int from = 0; from < labels; from++) {
          sum += forward[row - labels + from] * edgesTo[to * labels + from];
        }
        forward[row + to] = sum * nodes[row + to];
      }
      scale(token);
    }
  }

  private void scale(int token) {
    int row = token * labels;
    double sum = 0;
    for (int label = 0; label < labels; label++) {
      sum += forward[row + label];
    }
    scales[token] = sum;
    for (int label = 0; label < labels; label++) {
      forward[row + label] /= sum;
    }
  }

  private void backward() {
    int last = (size - 1) * labels;
    Arrays.fill(backward, last, last + labels, 1);
    for (int token = size - 2; token >= 0; token--) {
      int row = token * labels;
      for (int from = 0; from < labels; from++) {
        double sum = 0;
        for (int to = 0; to < labels; to++) {
          sum += edges[from * labels + to] * nodes[row + labels + to] * backward[row + labels + to];
        }
        backward[row + from] = sum / scales[token + 1];
      }
    }
  }

  /** The logarithm of the sum of all sequences' potentials. */
  double logSum() {
    double sum = 0;
    for (int token = 0; token < size; token++) {
      sum += StrictMath.log(scales[token]);
    }
    return sum;
  }

  /** The probability that a token has a label. */
  double node(int token, int label) {
    return forward[token * labels + label] * backward[token * labels + label];
  }

  /** The probability that a token has a label and the next one has another. */
  double edge(int token, int from, int to) {
    int next = (token + 1) * labels + to;
    return forward[token * labels + from]
        * edges[from * labels + to]
        * nodes[next]
        * backward[next]
        / scales[token + 1];
  }

  /**
   * The probability that a name stands exactly at the tokens {@code start..end}: {@code begin} at
   * the first, {@code inside} at all others, and not {@code inside} behind the last.
   */
  double span(int start, int end, int begin, int inside) {
    double inner = forward[start * labels + begin];
    int label = begin;
    for (int token = start + 1; token < end; token++) {
      inner *= edges[label * labels + inside] * nodes[token * labels + inside] / scales[token];
      label = inside;
    }
    double after = backward[(end - 1) * labels + label];
    if (end < size) {
      int next = end * labels + inside;
      after -= edges[label * labels + inside] * nodes[next] * backward[next] / scales[end];
    }
    return Math.min(1, Math.max(0, inner * after));
  }
}
