package org.namavali.ner;

import java.util.Arrays;

/**
 * The weights that a training goes on from, by the numbers that its set gives to features and
 * labels. Immutable.
 */
final class BaseRows {

  private final CrfWeights base;
  private final int width;
  private final short[] rows;

  BaseRows(CrfWeights base, TrainingSet set) {
    this.base = base;
    this.width = set.labels().size();
    this.rows = new short[Math.multiplyExact(set.index().size(), width)];
    int[] numbers = set.labels().names().stream().mapToInt(base.labels()::number).toArray();
    long[] hashes = set.index().hashes();
    for (int feature = 0; feature < hashes.length; feature++) {
      if (base.table().mayHold(hashes[feature]) != 0) {
        fill(feature * width, hashes[feature], numbers);
      }
    }
  }

  private void fill(int row, long hash, int[] numbers) {
    for (int label = 0; label < width; label++) {
      rows[row + label] = numbers[label] < 0 ? 0 : base.table().weight(hash, numbers[label]);
    }
  }

  /** The weight of a feature in ones. */
  double weight(int feature, int label) {
    return (double) rows[feature * width + label] / CrfWeights.SCALE;
  }

  /** What the weights say of each token's labels, in ones. */
  float[] scores(TrainingSentence sentence) {
    float[] scores = new float[sentence.size() * width];
    int[] sums = new int[width];
    for (int token = 0; token < sentence.size(); token++) {
      Arrays.fill(sums, 0);
      for (int i = sentence.begin(token); i < sentence.end(token); i++) {
        for (int label = 0; label < width; label++) {
          sums[label] += rows[sentence.feature(i) * width + label];
        }
      }
      for (int label = 0; label < width; label++) {
        scores[token * width + label] = (float) sums[label] / CrfWeights.SCALE;
      }
    }
    return scores;
  }
}
