package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.EntityType;
import org.namavali.ner.Gazetteer.Entry;
import org.namavali.text.ModelEntries;

/** Training on a part of the corpus. */
class NameTrainerTest {

  private static final NameTrainer.Settings SETTINGS = new NameTrainer.Settings(5, 0.1, 0.3, 1);

  private static NameTrainer trainer;
  private static List<NameSample> samples;
  private static TokenNameFinderModel model;

  @BeforeAll
  static void train() throws IOException {
    WordTable words =
        WordTable.read(
            "words.tsv",
            new BufferedReader(new StringReader("word\tcount\tc\tc\tc\nने\t99999\t1\t2\t3\n")));
    Gazetteer names = Gazetteer.of(List.of(new Entry(List.of("दिल्ली"), EntityType.LOCATION)));
    trainer = new NameTrainer(words, names);
    samples = ShippedModel.samples("dev").subList(0, 150);
    model = trainer.train(samples, SETTINGS);
  }

  @Test
  void theSameSentencesGiveTheSameModel() throws IOException {
    assertThat(ModelEntries.of(trainer.train(samples, SETTINGS)))
        .containsKeys("hindi.words", "hindi.names")
        .isEqualTo(ModelEntries.of(model));
  }

  @Test
  void anotherSeedGivesAnotherModel() throws IOException {
    NameTrainer.Settings other = new NameTrainer.Settings(5, 0.1, 0.3, 2);

    assertThat(ModelEntries.of(trainer.train(samples, other))).isNotEqualTo(ModelEntries.of(model));
  }

  @Test
  void aTrainedModelFindsTheNamesItWasTaughtBothWays() throws IOException {
    NameModel fast = NameModel.of(model);
    NameFinderME plain = new NameFinderME(model);
    int right = 0;
    int names = 0;
    for (NameSample sample : samples) {
      Found.assertSame(
          sample.getSentence(), fast.find(sample.getSentence()), plain.find(sample.getSentence()));
      List<Span> found = List.of(fast.find(sample.getSentence()));
      names += sample.getNames().length;
      right += (int) List.of(sample.getNames()).stream().filter(found::contains).count();
    }
    assertThat((double) right / names).isGreaterThan(0.8);
  }

  @Test
  void aModelReadFromItsFileIsTheSame() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    model.serialize(file);

    NameModel read = NameModel.load(new ByteArrayInputStream(file.toByteArray()));

    NameModel trained = NameModel.of(model);
    for (NameSample sample : samples) {
      assertThat(Found.exactly(read.find(sample.getSentence())))
          .isEqualTo(Found.exactly(trained.find(sample.getSentence())));
    }
  }

  @Test
  void nothingToLearnFromIsAnError() {
    assertThatThrownBy(() -> trainer.train(List.of(), SETTINGS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no sentences to train on");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.1, 0.3",
    "5, 0, 0.3",
    "5, -1, 0.3",
    "5, NaN, 0.3",
    "5, 0.1, -0.1",
    "5, 0.1, NaN"
  })
  void settingsMustMakeSense(int passes, double step, double penalty) {
    assertThatThrownBy(() -> new NameTrainer.Settings(passes, step, penalty, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "passes %d, step %s, penalty %s: expected at least one pass, a step above 0 and no"
                + " negative penalty",
            passes, step, penalty);
  }
}
