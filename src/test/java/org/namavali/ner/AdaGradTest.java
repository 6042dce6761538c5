package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.namavali.ner.AllSequences.LABELS;
import static org.namavali.ner.AllSequences.WIDTH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdaGradTest {

  private static final int FEATURES = 7;

  /** Sentences whose tokens have one to three features, by which the labels cannot all be told. */
  private static List<TrainingSentence> sentences(int size, long seed) {
    Random random = new Random(seed);
    List<TrainingSentence> sentences = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<int[]> allowed = AllSequences.allowed(1 + random.nextInt(4));
      int[] gold = allowed.get(random.nextInt(allowed.size()));
      IntList features = new IntList(8);
      int[] ends = new int[gold.length];
      for (int token = 0; token < gold.length; token++) {
        int first = random.nextInt(FEATURES);
        for (int n = random.nextInt(3); n >= 0; n--) {
          features.add((first + 2 * n) % FEATURES);
        }
        ends[token] = features.size();
      }
      sentences.add(new TrainingSentence(features.toArray(), ends, gold));
    }
    return sentences;
  }

  @ParameterizedTest(name = "penalty {0}")
  @ValueSource(doubles = {0, 0.02})
  void takesTheStepsThatNumericalGradientsTell(double penalty) {
    List<TrainingSentence> sentences = sentences(12, 1);
    AdaGrad field = new AdaGrad(LABELS, FEATURES, 0.1, penalty);
    NumericalAdaGrad expected = new NumericalAdaGrad(FEATURES, 0.1, penalty);

    double likelihood = field.learn(sentences);
    field.finish();

    assertThat(likelihood).isCloseTo(expected.learn(sentences), within(1e-3));
    for (int label = 0; label < WIDTH; label++) {
      for (int feature = 0; feature < FEATURES; feature++) {
        assertThat(field.weight(feature, label))
            .as("feature %d, label %d", feature, label)
            .isCloseTo((float) expected.weight(feature, label), within(1e-3f));
      }
      for (int to = 0; to < WIDTH; to++) {
        assertThat(field.edge(label, to)).isCloseTo(expected.edge(label, to), within(1e-3));
      }
      assertThat(field.first(label)).isCloseTo(expected.first(label), within(1e-3));
    }
  }

  @Test
  void theFirstLikelihoodIsThatOfAllSequencesAlike() {
    TrainingSentence sentence = sentences(1, 2).get(0);

    double likelihood = new AdaGrad(LABELS, FEATURES, 0.1, 0).learn(List.of(sentence));

    int sequences = AllSequences.allowed(sentence.size()).size();
    assertThat(likelihood).isCloseTo(-StrictMath.log(sequences), within(1e-9));
  }

  @Test
  void theLikelihoodRisesPassByPass() {
    List<TrainingSentence> sentences = sentences(30, 3);
    AdaGrad field = new AdaGrad(LABELS, FEATURES, 0.05, 0);

    double last = field.learn(sentences);
    for (int pass = 0; pass < 8; pass++) {
      double next = field.learn(sentences);
      assertThat(next).isGreaterThan(last);
      last = next;
    }
  }

  @Test
  void aLargerPenaltyLeavesFewerWeights() {
    assertThat(weights(0.3)).isLessThan(weights(0.1));
    assertThat(weights(0.1)).isLessThan(weights(0));
    assertThat(weights(1e6)).isZero();
  }

  private static long weights(double penalty) {
    AdaGrad field = new AdaGrad(LABELS, FEATURES, 0.1, penalty);
    for (int pass = 0; pass < 10; pass++) {
      field.learn(sentences(20, 4));
    }
    field.learn(List.of(new TrainingSentence(new int[0], new int[] {0}, new int[] {4})));
    field.finish();
    long weights = 0;
    for (int at = 0; at < FEATURES * WIDTH; at++) {
      weights += field.weight(at / WIDTH, at % WIDTH) == 0 ? 0 : 1;
    }
    return weights;
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0", "0.1, 0.01", "1, 0"})
  void theSameOrderGivesTheSameWeightsToTheBit(double step, double penalty) {
    List<TrainingSentence> sentences = sentences(200, 5);
    AdaGrad one = new AdaGrad(LABELS, FEATURES, step, penalty);
    AdaGrad other = new AdaGrad(LABELS, FEATURES, step, penalty);
    for (AdaGrad field : List.of(one, other)) {
      field.learn(sentences);
      field.finish();
    }

    assertThat(allWeights(one)).isEqualTo(allWeights(other));
    Collections.reverse(sentences);
    AdaGrad reversed = new AdaGrad(LABELS, FEATURES, step, penalty);
    reversed.learn(sentences);
    reversed.finish();
    assertThat(allWeights(reversed)).isNotEqualTo(allWeights(one));
  }

  private static List<Double> allWeights(AdaGrad field) {
    List<Double> weights = new ArrayList<>();
    for (int label = 0; label < WIDTH; label++) {
      for (int feature = 0; feature < FEATURES; feature++) {
        weights.add((double) field.weight(feature, label));
      }
      for (int to = 0; to < WIDTH; to++) {
        weights.add(field.edge(label, to));
      }
      weights.add(field.first(label));
    }
    return weights;
  }

  @Test
  void learningInPartsIsLearningAsAWhole() {
    List<TrainingSentence> sentences = sentences(40, 6);
    AdaGrad whole = new AdaGrad(LABELS, FEATURES, 0.1, 0.01);
    whole.learn(sentences);
    whole.finish();
    AdaGrad parts = new AdaGrad(LABELS, FEATURES, 0.1, 0.01);
    parts.learn(sentences.subList(0, 13));
    parts.learn(sentences.subList(13, 40));
    parts.finish();

    assertThat(allWeights(parts)).isEqualTo(allWeights(whole));
  }

  /** The likeliest labels of what can be told by its features are the gold ones. */
  @Test
  void learnsASeparableSet() {
    int other = LABELS.number("other");
    int start = LABELS.number("PERSON-start");
    int inside = LABELS.number("PERSON-cont");
    int[] gold = {other, start, inside, inside, other, start};
    TrainingSentence sentence =
        new TrainingSentence(new int[] {0, 1, 2, 2, 0, 1}, new int[] {1, 2, 3, 4, 5, 6}, gold);
    AdaGrad field = new AdaGrad(LABELS, FEATURES, 0.1, 0);

    double likelihood = 0;
    for (int pass = 0; pass < 300; pass++) {
      likelihood = field.learn(List.of(sentence));
    }
    field.finish();

    assertThat(likelihood).isGreaterThan(StrictMath.log(0.9));
    assertThat(field.weight(0, other)).isPositive();
    assertThat(field.weight(1, start)).isPositive();
    assertThat(field.weight(2, inside)).isPositive();
    assertThat(field.weight(0, start)).isNegative();
    assertThat(field.weight(3, other)).isZero();
  }
}
