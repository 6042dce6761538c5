package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import opennlp.tools.util.InvalidFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.text.TextHash;

class CrfWeightsTest {

  private static final Labels LABELS = new Labels(List.of("other", "PERSON-start"));

  private static CrfWeights weights(String... features) {
    long[] hashes = new long[features.length];
    short[] rows = new short[features.length * 3];
    for (int i = 0; i < features.length; i++) {
      hashes[i] = TextHash.ofWord(features[i]);
      rows[3 * i] = (short) (10 * i + 1);
      rows[3 * i + 1] = (short) (-10 * i - 2);
      rows[3 * i + 2] = (short) (10 * i + 3);
    }
    return new CrfWeights(
        LABELS, hashes, rows, new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, new int[] {10, 11, 12});
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 2048",
    "-1, -2048",
    "0.0002, 0",
    "0.00025, 1",
    "-0.00025, -1",
    "15.9, 32563",
    "16, 32767",
    "-16, -32768",
    "1e9, 32767",
    "-1e9, -32768"
  })
  void areRoundedToWholeUnitsAndKeptInRange(double weight, short quantized) {
    assertThat(CrfWeights.quantize(weight)).isEqualTo(quantized);
  }

  @Test
  void areAddedForTheFeaturesThatTheFieldKnows() {
    CrfWeights weights = weights("w=रमा", "w=उमा");
    int[] scores = {100, 100, 100, 100, 100, 100};

    weights.addTo(scores, 3, TextHash.ofWord("w=उमा"));
    weights.addTo(scores, 3, TextHash.ofWord("w=शमा"));

    assertThat(scores).containsExactly(100, 100, 100, 111, 88, 113);
    assertThat(weights.features()).isEqualTo(2);
  }

  @Test
  void forbidWhatTheLabelsDoNotAllow() {
    CrfWeights weights = weights();
    int cont = LABELS.number("PERSON-cont");
    int start = LABELS.number("PERSON-start");
    int other = LABELS.number("other");

    assertThat(weights.first(cont)).isLessThan(-100_000_000);
    assertThat(weights.edge(other, cont)).isLessThan(-100_000_000);
    assertThat(weights.first(other)).isEqualTo(10 + other);
    assertThat(weights.edge(start, cont)).isEqualTo(1 + 3 * start + cont);
    assertThat(weights.edge(cont, other)).isEqualTo(1 + 3 * cont + other);
  }

  @Test
  void areReadAsTheyWereWritten() throws IOException {
    CrfWeights weights = weights("w=रमा", "w=उमा", "w=शमा");

    CrfWeights read = CrfWeights.read(Bytes.read(Bytes.of(weights::write)));

    assertThat(read.labels().names()).isEqualTo(LABELS.names());
    assertThat(read.features()).isEqualTo(3);
    for (String feature : List.of("w=रमा", "w=उमा", "w=शमा", "w=क")) {
      assertThat(scores(read, feature)).isEqualTo(scores(weights, feature));
    }
    for (int i = 0; i < 9; i++) {
      assertThat(read.edge(i / 3, i % 3)).isEqualTo(weights.edge(i / 3, i % 3));
      assertThat(read.first(i / 3)).isEqualTo(weights.first(i / 3));
    }
    assertThat(Bytes.of(read::write)).isEqualTo(Bytes.of(weights::write));
  }

  private static int[] scores(CrfWeights weights, String feature) {
    int[] scores = new int[3];
    weights.addTo(scores, 0, TextHash.ofWord(feature));
    return scores;
  }

  @Test
  void thatAreCutShortAreRefused() throws IOException {
    byte[] written = Bytes.of(weights("w=रमा", "w=उमा")::write);

    for (int length = 0; length < written.length; length++) {
      byte[] cut = Arrays.copyOf(written, length);
      assertThatThrownBy(() -> CrfWeights.read(Bytes.read(cut)))
          .as("%d bytes", length)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void thatAreDamagedAreReadOrRefusedButNothingElse() throws IOException {
    byte[] written = Bytes.of(weights("w=रमा", "w=उमा")::write);
    Random random = new Random(1);
    int refused = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] damaged = written.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      try {
        CrfWeights.read(Bytes.read(damaged));
      } catch (IOException e) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void ofAnotherKindOfFileAreRefused() throws IOException {
    byte[] table = Bytes.of(WordTable.empty()::write);

    assertThatThrownBy(() -> CrfWeights.read(Bytes.read(table)))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessage("not a random field of Namavali: found the mark 4E575431, expected 4E435231");
  }

  @Test
  void withSomethingElseThanLabelsAreRefused() throws IOException {
    byte[] written = Bytes.of(CrfWeightsTest::writeFieldOfAnotherKind);

    assertThatThrownBy(() -> CrfWeights.read(Bytes.read(written)))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessage(
            "a damaged random field: found the label 'NOUN', expected other, TYPE-start or"
                + " TYPE-cont");
  }

  private static void writeFieldOfAnotherKind(DataOutputStream out) throws IOException {
    out.writeInt(0x4E435231);
    out.writeInt(1);
    out.writeUTF("NOUN");
    out.writeInt(0);
    out.writeLong(0);
  }

  @ParameterizedTest
  @CsvSource({"2, 9, 3", "3, 8, 3", "3, 9, 2", "6, 9, 3"})
  void mustFitTheLabels(int rows, int edges, int first) {
    long[] features = {1};

    assertThatThrownBy(
            () -> new CrfWeights(LABELS, features, new short[rows], new int[edges], new int[first]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weights do not fit 3 labels");
  }
}
