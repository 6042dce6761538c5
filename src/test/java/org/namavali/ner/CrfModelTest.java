package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import org.junit.jupiter.api.Test;
import org.namavali.text.TextHash;

/** A small field as OpenNLP asks it: the feature of a token is the token. */
class CrfModelTest {

  private static final Labels LABELS = new Labels(List.of("other", "PERSON-start"));
  private static final BeamSearchContextGenerator<String> CONTEXTS =
      (index, tokens, outcomes, context) -> new String[] {tokens[index], "unknown"};

  private final CrfModel model = model();

  /** Knows that किम begins a name, जोंग goes on with it, and ने is no part of one. */
  private static CrfModel model() {
    long[] features = new long[3];
    short[] rows = new short[9];
    List<String> words = List.of("किम", "जोंग", "ने");
    List<String> labels = List.of("PERSON-start", "PERSON-cont", "other");
    for (int i = 0; i < 3; i++) {
      features[i] = TextHash.ofWord(words.get(i));
      rows[3 * i + LABELS.number(labels.get(i))] = 3 * CrfWeights.SCALE;
    }
    return new CrfModel(new CrfWeights(LABELS, features, rows, new int[9], new int[3]));
  }

  private Sequence best(String... tokens) {
    return model.bestSequence(tokens, null, CONTEXTS, null);
  }

  @Test
  void givesTheLikeliestLabels() {
    assertThat(best("ने", "किम", "जोंग", "ने", "किम").getOutcomes())
        .containsExactly("other", "PERSON-start", "PERSON-cont", "other", "PERSON-start");
  }

  @Test
  void givesAllTokensOfANameTheProbabilityOfTheWholeName() {
    double[] probabilities = best("ने", "किम", "जोंग", "ने").getProbs();

    Decoder decoder = new Decoder(model.weights());
    int[] scores = new int[4 * LABELS.size()];
    for (int token = 0; token < 4; token++) {
      String word = List.of("ने", "किम", "जोंग", "ने").get(token);
      model.weights().addTo(scores, token * LABELS.size(), TextHash.ofWord(word));
    }
    decoder.decode(scores, 4);
    double name = decoder.confidence(1, 3, LABELS.number("PERSON-start"));
    assertThat(probabilities[1]).isEqualTo(name).isBetween(0.5, 1.0);
    assertThat(probabilities[2]).isEqualTo(name);
    assertThat(probabilities[0]).isEqualTo(decoder.probability(0, LABELS.number("other")));
  }

  @Test
  void givesNothingForASentenceWithoutTokens() {
    assertThat(best().getOutcomes()).isEmpty();
    assertThat(model.bestSequences(3, new String[0], null, CONTEXTS, null))
        .singleElement()
        .satisfies(sequence -> assertThat(sequence.getOutcomes()).isEmpty());
  }

  @Test
  void givesTheBestSequencesWithTheLogarithmsOfTheirProbabilities() {
    String[] tokens = {"किम", "जोंग"};

    Sequence[] all = model.bestSequences(100, tokens, null, CONTEXTS, null);

    assertThat(all).hasSize(5);
    assertThat(all[0].getOutcomes()).isEqualTo(best(tokens).getOutcomes());
    double sum = 0;
    for (int i = 0; i < all.length; i++) {
      sum += StrictMath.exp(all[i].getScore());
      assertThat(all[i].getScore()).isLessThanOrEqualTo(all[Math.max(0, i - 1)].getScore());
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  @Test
  void givesNoMoreSequencesThanWantedAndNoneTooUnlikely() {
    String[] tokens = {"किम", "जोंग"};
    Sequence[] two = model.bestSequences(2, tokens, null, CONTEXTS, null);

    assertThat(two).hasSize(2);
    assertThat(model.bestSequences(9, tokens, null, two[0].getScore() - 1e-9, CONTEXTS, null))
        .hasSize(1);
  }

  @Test
  void hasTheLabelsAsOutcomes() {
    assertThat(model.getOutcomes()).containsExactly("PERSON-cont", "PERSON-start", "other");
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    CrfModelSerializer serializer = new CrfModelSerializer();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    serializer.serialize(model, written);

    CrfModel read = serializer.create(new ByteArrayInputStream(written.toByteArray()));

    assertThat(Bytes.of(read::write)).isEqualTo(written.toByteArray());
    assertThat(read.bestSequence(new String[] {"किम"}, null, CONTEXTS, null).getOutcomes())
        .containsExactly("PERSON-start");
  }

  @Test
  void isNotReadFromAnythingElse() {
    assertThatThrownBy(
            () -> new CrfModelSerializer().create(new ByteArrayInputStream(new byte[] {1})))
        .isInstanceOf(IOException.class);
  }
}
