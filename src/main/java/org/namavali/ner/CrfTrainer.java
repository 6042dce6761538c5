package org.namavali.ner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.AbstractTrainer;
import opennlp.tools.ml.SequenceTrainer;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.ml.model.SequenceStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Trains a linear-chain conditional random field for OpenNLP, which makes it by its name: put that
 * into the training parameters as {@code Algorithm}.
 *
 * <p>Parameters: {@code Iterations} (passes over the data), {@code StepSize}, {@code L1} (the
 * penalty of all sentences together) and {@code Seed} of the shuffling. Features are taken as they
 * come, with no cut-off. Two threads at most; the same sentences and parameters give the same model
 * to the bit.
 */
public final class CrfTrainer extends AbstractTrainer implements SequenceTrainer {

  static final String STEP_SIZE = "StepSize";
  static final String L1 = "L1";
  static final String SEED = "Seed";

  private static final Logger LOG = LoggerFactory.getLogger(CrfTrainer.class);

  @Override
  public <T> SequenceClassificationModel train(SequenceStream<T> stream) throws IOException {
    TrainingSet set = TrainingSet.read(stream);
    if (set.sentences().isEmpty()) {
      throw new IllegalArgumentException("no sentences to train on");
    }
    LOG.info("{} sentences, {} features", set.sentences().size(), set.index().size());
    return new CrfModel(weights(set, fit(set)));
  }

  private AdaGrad fit(TrainingSet set) {
    List<TrainingSentence> order = new ArrayList<>(set.sentences());
    Random random = new Random(trainingParameters.getIntParameter(SEED, 1));
    double penalty = trainingParameters.getDoubleParameter(L1, 0.3) / order.size();
    double step = trainingParameters.getDoubleParameter(STEP_SIZE, 0.1);
    AdaGrad field = new AdaGrad(set.labels(), set.index().size(), step, penalty);
    int passes = getIterations();
    for (int pass = 1; pass <= passes; pass++) {
      Collections.shuffle(order, random);
      double likelihood = field.learn(order);
      LOG.info("pass {} of {}: log-likelihood {}", pass, passes, Math.round(likelihood));
    }
    field.finish();
    return field;
  }

  private static CrfWeights weights(TrainingSet set, AdaGrad field) {
    int width = set.labels().size();
    long[] hashes = set.index().hashes();
    long[] kept = new long[hashes.length];
    List<short[]> rows = new ArrayList<>();
    for (int feature = 0; feature < hashes.length; feature++) {
      short[] row = row(field, feature, width);
      if (row != null && !set.corpusFeatures().get(feature)) {
        kept[rows.size()] = hashes[feature];
        rows.add(row);
      }
    }
    return new CrfWeights(
        set.labels(),
        Arrays.copyOf(kept, rows.size()),
        flat(rows, width),
        edges(field, width),
        first(field, width));
  }

  /** The weights of a feature; null where all are nothing. */
  private static short[] row(AdaGrad field, int feature, int width) {
    short[] row = new short[width];
    int any = 0;
    for (int label = 0; label < width; label++) {
      row[label] = CrfWeights.quantize(field.weight(feature, label));
      any |= row[label];
    }
    return any == 0 ? null : row;
  }

  private static short[] flat(List<short[]> rows, int width) {
    short[] flat = new short[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, flat, i * width, width);
    }
    return flat;
  }

  private static int[] edges(AdaGrad field, int width) {
    int[] edges = new int[width * width];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = CrfWeights.quantize(field.edge(i / width, i % width));
    }
    return edges;
  }

  private static int[] first(AdaGrad field, int width) {
    int[] first = new int[width];
    for (int label = 0; label < width; label++) {
      first[label] = CrfWeights.quantize(field.first(label));
    }
    return first;
  }
}
