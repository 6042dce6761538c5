package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.namavali.text.TextHash;

/** What is kept of three words in a row is what their features say, also when rows make way. */
class ClassTrigramsTest {

  private static final List<String> WORDS =
      List.of(
          "भारत",
          "है",
          "सात्विक",
          "हृत्सेंको",
          "क",
          "किम",
          "उन",
          "।",
          ",",
          "(",
          ")",
          "-",
          "%",
          "ISRO",
          "Zürich",
          "x@example.org",
          "26",
          "१९४७",
          "1,00,000",
          "4.5",
          "26वां",
          "A.",
          "|",
          "");

  private static NameModel model;

  @BeforeAll
  static void load() throws IOException {
    model = ShippedModel.load();
  }

  @ParameterizedTest
  @EnumSource(
      value = Attribute.class,
      names = {"SHAPE", "RARITY"})
  void addWhatTheirFeaturesAdd(Attribute attribute) {
    CrfWeights weights = model.weights();
    ClassTrigrams trigrams = new ClassTrigrams(attribute, new FeatureLookup(weights.table()));
    Random random = new Random(7);
    for (int length = 0; length < 400; length++) {
      WordForm[] words =
          IntStream.range(0, length % 40)
              .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
              .map(word -> WordForm.of(word, model.words(), model.names()))
              .toArray(WordForm[]::new);
      assertThat(found(trigrams, words)).isEqualTo(expected(attribute, words));
    }
  }

  private static int[] found(ClassTrigrams trigrams, WordForm[] words) {
    int labels = model.weights().labels().size();
    int lanes = PackedScores.lanes(labels);
    long[] context = new long[SentenceRows.contextOf(words.length)];
    for (int token = 0; token < words.length; token++) {
      for (Attribute attribute : ScoredWord.IN_CONTEXT) {
        int at = SentenceRows.contextOf(token) + ScoredWord.inContext(attribute);
        context[at] = words[token].hash(attribute);
        context[at + 1] = words[token].power(attribute);
      }
    }
    long[] sums = new long[words.length * lanes];
    trigrams.addTo(sums, context, words.length);
    int[] scores = new int[words.length * labels];
    for (int i = 0; i < sums.length; i++) {
      PackedScores.unpack(sums[i], scores, i / lanes * labels, labels, i % lanes);
    }
    return scores;
  }

  private static int[] expected(Attribute attribute, WordForm[] words) {
    int labels = model.weights().labels().size();
    SentenceForms sentence = new SentenceForms(words, model.names());
    int[] scores = new int[words.length * labels];
    for (Template template : Templates.OF_CLASSES) {
      for (int token = 0; token < words.length; token++) {
        String feature = template.text(sentence, token);
        if (feature != null && template.slots().get(0).attribute() == attribute) {
          model.weights().addTo(scores, token * labels, TextHash.ofWord(feature));
        }
      }
    }
    return scores;
  }
}
