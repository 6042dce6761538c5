package org.namavali.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.InsufficientTrainingDataException;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.namavali.corpus.Score;

/**
 * OpenNLP's name finder as its manual has it: default features, iterations and cut-off, on the
 * documents in a random order that is always the same.
 *
 * @param name what tables call it
 */
record Baseline(String name, TokenNameFinderModel model) {

  static Baseline perceptron(List<NameSample> samples) throws IOException {
    return train("OpenNLP perceptron", PerceptronTrainer.PERCEPTRON_VALUE, samples);
  }

  static Baseline maxent(List<NameSample> samples) throws IOException {
    return train("OpenNLP maxent", GISTrainer.MAXENT_VALUE, samples);
  }

  private static Baseline train(String name, String algorithm, List<NameSample> samples)
      throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
    List<NameSample> plain = shuffled(samples);
    TokenNameFinderFactory factory = new TokenNameFinderFactory(null, Map.of(), new BioCodec());
    try {
      return new Baseline(
          name,
          NameFinderME.train(
              "hin", null, ObjectStreamUtils.createObjectStream(plain), parameters, factory));
    } catch (InsufficientTrainingDataException e) {
      throw new IOException("there is too little training data for " + name, e);
    }
  }

  /** Document by document: the perceptron leans to whatever corpus it saw last. */
  private static List<NameSample> shuffled(List<NameSample> samples) {
    List<List<NameSample>> documents = new ArrayList<>();
    for (NameSample sample : samples) {
      if (documents.isEmpty() || sample.isClearAdaptiveDataSet()) {
        documents.add(new ArrayList<>());
      }
      documents.get(documents.size() - 1).add(withoutContext(sample));
    }
    Collections.shuffle(documents, new Random(1));
    return documents.stream().flatMap(List::stream).toList();
  }

  /** The name of the corpus is our trainer's affair. */
  private static NameSample withoutContext(NameSample sample) {
    return new NameSample(
        sample.getId(),
        sample.getSentence(),
        sample.getNames(),
        null,
        sample.isClearAdaptiveDataSet());
  }

  Score score(List<NameSample> samples) {
    NameFinderME finder = new NameFinderME(model);
    Score.Counter counter = new Score.Counter();
    for (NameSample sample : samples) {
      if (sample.isClearAdaptiveDataSet()) {
        finder.clearAdaptiveData();
      }
      counter.add(sample.getNames(), finder.find(sample.getSentence()));
    }
    return counter.score();
  }
}
