package org.namavali.ner;

import java.io.IOException;
import opennlp.tools.ml.AbstractTrainer;
import opennlp.tools.ml.SequenceTrainer;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.ml.model.SequenceStream;

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

  @Override
  public <T> SequenceClassificationModel train(SequenceStream<T> stream) throws IOException {
    return new CrfModel(CrfFit.of(TrainingSet.read(stream), settings()).run());
  }

  private NameTrainer.Settings settings() {
    return new NameTrainer.Settings(
        getIterations(),
        trainingParameters.getDoubleParameter(STEP_SIZE, 0.1),
        trainingParameters.getDoubleParameter(L1, 0.3),
        trainingParameters.getIntParameter(SEED, 1));
  }
}
