package org.namavali.ner;

import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.namefind.NameSample;

/**
 * Sentences whose features are known, to train models on all of them or on parts.
 *
 * <p>A model trained on a part is to the bit the one that {@link NameTrainer#train} makes of the
 * part's samples. Not for sentences that are trained on once and as they are: that is what {@link
 * NameTrainer#train} is for. Immutable; threads may share it. Takes some 6 kB a sentence.
 */
public final class NameLessons {

  private final NameTrainer trainer;
  private final TrainingSet set;

  /** For each sample the number of its sentence; -1 where it has no token. */
  private final int[] numbers;

  NameLessons(NameTrainer trainer, List<NameSample> samples, TrainingSet set) {
    this.trainer = trainer;
    this.set = set;
    this.numbers = new int[samples.size()];
    int number = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = samples.get(i).getSentence().length == 0 ? -1 : number++;
    }
  }

  /**
   * Trains a model by two threads.
   *
   * @param chosen places of samples among those given, in the order of training; one that is there
   *     twice counts twice
   * @throws IllegalArgumentException if there are none
   */
  public NameModel train(int[] chosen, NameTrainer.Settings settings) {
    return trainer.model(fit(chosen, settings, false).run());
  }

  /** The same by the calling thread alone, for several trainings at once. */
  public NameModel trainAlone(int[] chosen, NameTrainer.Settings settings) {
    return trainer.model(fit(chosen, settings, true).run());
  }

  /** Trains a model by two threads, {@code settings.passes()} passes at most. */
  public NameModel train(int[] chosen, NameTrainer.Settings settings, EarlyStop stop) {
    return trainer.model(
        fit(chosen, settings, false)
            .run(stop.patience(), weights -> stop.score().applyAsDouble(trainer.model(weights))));
  }

  private CrfFit fit(int[] chosen, NameTrainer.Settings settings, boolean alone) {
    int[] sentences = IntStream.of(chosen).map(i -> numbers[i]).filter(n -> n >= 0).toArray();
    CrfWeights base = trainer.base();
    List<String> labels = base == null ? List.of() : base.labels().names();
    return CrfFit.of(set.select(sentences, labels), settings, base, alone);
  }
}
