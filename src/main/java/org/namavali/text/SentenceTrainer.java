package org.namavali.text;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/** Trains models for {@link HindiSentenceDetector}. Immutable; threads may share it. */
public final class SentenceTrainer {

  private static final int PASSES = 150;
  private static final int RAREST = 3;

  private final String language;

  /** A trainer of Hindi models. */
  public SentenceTrainer() {
    this("hin");
  }

  /**
   * A trainer.
   *
   * @param language its ISO 639-3 code, which the model names
   */
  public SentenceTrainer(String language) {
    this.language = Objects.requireNonNull(language, "language");
  }

  /**
   * Trains a model by {@code SentenceDetectorME.train}: maximum entropy, features seen at least
   * {@value #RAREST} times. The same samples give the same model.
   */
  public SentenceModel train(List<SentenceSample> samples) throws IOException {
    ExtensionLoader.registerAllowedPackage("org.namavali");
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, PASSES);
    parameters.put(TrainingParameters.CUTOFF_PARAM, RAREST);
    return SentenceDetectorME.train(
        language,
        ObjectStreamUtils.createObjectStream(samples),
        new HindiSentenceDetectorFactory(),
        parameters);
  }
}
