package org.namavali.ner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.ml.model.SequenceStream;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.NameSampleSequenceStream;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Trains name models by OpenNLP's {@code NameFinderME.train} with our random field and features.
 *
 * <p>Immutable; threads may share it. Time and memory grow with the sentences: about 1.5 ms and 40
 * kB each with the shipped settings.
 */
public final class NameTrainer {

  static final String WORDS_RESOURCE = "hindi.words";
  static final String NAMES_RESOURCE = "hindi.names";

  private static final String HINDI = "hin";

  private static final String DESCRIPTOR =
      String.format(
          Locale.ROOT,
          """
      <featureGenerators name="hindi">
        <generator class="%s">
          <str name="%s">%s</str>
          <str name="%s">%s</str>
        </generator>
      </featureGenerators>
      """,
          HindiFeatureGeneratorFactory.class.getName(),
          HindiFeatureGeneratorFactory.WORDS,
          WORDS_RESOURCE,
          HindiFeatureGeneratorFactory.NAMES,
          NAMES_RESOURCE);

  /**
   * What the training is steered by.
   *
   * @param passes how often to go over the data
   * @param step AdaGrad's step
   * @param penalty the L1 penalty of all sentences together
   * @param seed of the order of the sentences
   */
  public record Settings(int passes, double step, double penalty, int seed) {

    /** What serves to go on from a model: fewer passes, as most is known. */
    public static Settings retraining() {
      return new Settings(4, 0.06, 0.3, 1);
    }

    public Settings {
      if (passes < 1 || !(step > 0) || !(penalty >= 0)) {
        throw new IllegalArgumentException(
            String.format(
                    Locale.ROOT,
                    "passes %d, step %s, penalty %s: expected at least one pass, a step above 0 and no",
                    passes,
                    step,
                    penalty)
                + " negative penalty");
      }
    }

    TrainingParameters parameters() {
      TrainingParameters parameters = new TrainingParameters();
      parameters.put(TrainingParameters.ALGORITHM_PARAM, CrfTrainer.class.getName());
      parameters.put(TrainingParameters.TRAINER_TYPE_PARAM, CrfTrainer.SEQUENCE_VALUE);
      parameters.put(TrainingParameters.ITERATIONS_PARAM, passes);
      parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
      parameters.put(CrfTrainer.STEP_SIZE, step);
      parameters.put(CrfTrainer.L1, penalty);
      parameters.put(CrfTrainer.SEED, seed);
      return parameters;
    }
  }

  private final String language;
  private final WordTable words;
  private final Gazetteer names;
  private final CrfWeights base;

  /** A trainer of Hindi models. */
  public NameTrainer(WordTable words, Gazetteer names) {
    this(HINDI, words, names);
  }

  /**
   * A trainer.
   *
   * @param language its ISO 639-3 code, which the model names
   */
  public NameTrainer(String language, WordTable words, Gazetteer names) {
    this(language, words, names, null);
  }

  private NameTrainer(String language, WordTable words, Gazetteer names, CrfWeights base) {
    this.language = Objects.requireNonNull(language, "language");
    this.words = Objects.requireNonNull(words, "words");
    this.names = Objects.requireNonNull(names, "names");
    this.base = base;
  }

  /**
   * A trainer of models that go on from a model, with its words and names. What the sentences do
   * not speak of stays as it is there.
   */
  public static NameTrainer from(NameModel base) {
    return new NameTrainer(base.language(), base.words(), base.names(), base.weights());
  }

  /** The weights to go on from; null for none. */
  CrfWeights base() {
    return base;
  }

  NameModel model(CrfWeights weights) {
    return new NameModel(language, weights, words, names);
  }

  /**
   * Works out the features of sentences, most of the work before the first pass.
   *
   * @param samples sentences; those with additional context, the name of their corpus, teach only
   *     in so far as they agree with those without
   */
  public NameLessons prepare(List<NameSample> samples) throws IOException {
    ExtensionLoader.registerAllowedPackage("org.namavali");
    SequenceStream<NameSample> stream =
        new NameSampleSequenceStream(
            ObjectStreamUtils.createObjectStream(samples),
            factory(words, names).createContextGenerator(),
            false);
    return new NameLessons(this, samples, TrainingSet.read(stream));
  }

  /**
   * Trains a model as any OpenNLP program would, from nothing.
   *
   * @param samples as for {@link #prepare}
   * @throws IllegalArgumentException if there are none
   */
  public TokenNameFinderModel train(List<NameSample> samples, Settings settings)
      throws IOException {
    ExtensionLoader.registerAllowedPackage("org.namavali");
    return NameFinderME.train(
        language,
        null,
        ObjectStreamUtils.createObjectStream(samples),
        settings.parameters(),
        factory(words, names));
  }

  /** A model as OpenNLP keeps it. */
  static TokenNameFinderModel pack(
      String language, CrfWeights weights, WordTable words, Gazetteer names)
      throws InvalidFormatException {
    ExtensionLoader.registerAllowedPackage("org.namavali");
    return new TokenNameFinderModel(
        language,
        new CrfModel(weights),
        DESCRIPTOR.getBytes(StandardCharsets.UTF_8),
        resources(words, names),
        Map.of(),
        new BioCodec(),
        factory(words, names));
  }

  private static TokenNameFinderFactory factory(WordTable words, Gazetteer names) {
    return new TokenNameFinderFactory(
        DESCRIPTOR.getBytes(StandardCharsets.UTF_8), resources(words, names), new BioCodec());
  }

  private static Map<String, Object> resources(WordTable words, Gazetteer names) {
    return Map.of(WORDS_RESOURCE, words, NAMES_RESOURCE, names);
  }
}
