package org.namavali.ner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fits a random field to a training set, pass by pass. For one use.
 *
 * <p>With weights to go on from, the penalty is on what is added to them, not on themselves: what
 * the new sentences do not speak of stays as it was (after Chelba and Acero 2004, "Adaptation of
 * maximum entropy capitalizer", whose prior is a Gaussian round the weights of before).
 */
final class CrfFit {

  private static final Logger LOG = LoggerFactory.getLogger(CrfFit.class);

  /**
   * Sums of squares to begin with where there are weights to go on from. Were they 0, as AdaGrad
   * has it, the first sentences would move them as if they knew nothing.
   */
  private static final double SQUARES = 1;

  private final TrainingSet set;
  private final NameTrainer.Settings settings;
  private final CrfWeights base;
  private final BaseRows baseRows;
  private final boolean alone;
  private final AdaGrad field;
  private final List<TrainingSentence> order;
  private final Random random;

  private CrfFit(TrainingSet set, NameTrainer.Settings settings, CrfWeights base, boolean alone) {
    if (set.sentences().isEmpty()) {
      throw new IllegalArgumentException("no sentences to train on");
    }
    this.settings = settings;
    this.base = base;
    this.baseRows = base == null ? null : new BaseRows(base, set);
    this.set = base == null ? set : set.from(baseRows);
    this.order = new ArrayList<>(this.set.sentences());
    this.random = new Random(settings.seed());
    this.alone = alone;
    double penalty = settings.penalty() / set.sentences().size();
    double squares = base == null ? 0 : SQUARES;
    int features = set.index().size();
    this.field = new AdaGrad(set.labels(), features, settings.step(), penalty, squares);
    if (base != null) {
      field.start(base);
    }
  }

  /** From nothing, by two threads. */
  static CrfFit of(TrainingSet set, NameTrainer.Settings settings) {
    return new CrfFit(set, settings, null, false);
  }

  /**
   * From some weights, or from nothing.
   *
   * @param set has all their labels
   * @param base the weights to go on from; null for none
   * @param alone whether to do all in this thread and without a word
   */
  static CrfFit of(TrainingSet set, NameTrainer.Settings settings, CrfWeights base, boolean alone) {
    return new CrfFit(set, settings, base, alone);
  }

  /** The weights after all passes. */
  CrfWeights run() {
    for (int pass = 1; pass <= settings.passes(); pass++) {
      pass(pass);
    }
    return weights();
  }

  /** The weights of the best pass, where {@code patience} passes in a row were no better. */
  CrfWeights run(int patience, ToDoubleFunction<CrfWeights> score) {
    CrfWeights best = null;
    double highest = Double.NEGATIVE_INFINITY;
    int last = settings.passes();
    for (int pass = 1; pass <= last; pass++) {
      pass(pass);
      CrfWeights weights = weights();
      double reached = score.applyAsDouble(weights);
      if (reached > highest) {
        highest = reached;
        best = weights;
        last = Math.min(settings.passes(), pass + patience);
      }
    }
    return best;
  }

  private void pass(int pass) {
    if (pass == 1 && !alone) {
      LOG.info("{} sentences, {} features", set.sentences().size(), set.index().size());
    }
    Collections.shuffle(order, random);
    double likelihood = field.learn(order, alone);
    if (!alone) {
      LOG.info("pass {} of {}: log-likelihood {}", pass, settings.passes(), Math.round(likelihood));
    }
  }

  private CrfWeights weights() {
    field.finish();
    int width = set.labels().size();
    long[] hashes = set.index().hashes();
    WeightRows rows = new WeightRows(width);
    for (int feature = 0; feature < hashes.length; feature++) {
      if (!set.corpusFeatures().get(feature)) {
        rows.add(hashes[feature], row(feature, width));
      }
    }
    if (base != null) {
      addUntouched(rows, width);
    }
    return rows.weights(set.labels(), edges(width), first(width));
  }

  private short[] row(int feature, int width) {
    short[] row = new short[width];
    for (int label = 0; label < width; label++) {
      double before = base == null ? 0 : baseRows.weight(feature, label);
      row[label] = CrfWeights.quantize(before + field.weight(feature, label));
    }
    return row;
  }

  /** Features that stand in no sentence here keep their weights. */
  private void addUntouched(WeightRows rows, int width) {
    int[] numbers = set.labels().names().stream().mapToInt(base.labels()::number).toArray();
    for (long hash : base.hashes()) {
      if (set.index().get(hash) == HashIndex.ABSENT) {
        short[] row = new short[width];
        for (int label = 0; label < width; label++) {
          row[label] = numbers[label] < 0 ? 0 : base.table().weight(hash, numbers[label]);
        }
        rows.add(hash, row);
      }
    }
  }

  private int[] edges(int width) {
    int[] edges = new int[width * width];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = CrfWeights.quantize(field.edge(i / width, i % width));
    }
    return edges;
  }

  private int[] first(int width) {
    int[] first = new int[width];
    for (int label = 0; label < width; label++) {
      first[label] = CrfWeights.quantize(field.first(label));
    }
    return first;
  }
}
