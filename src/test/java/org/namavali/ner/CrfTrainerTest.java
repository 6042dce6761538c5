package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceStream;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.namavali.text.TextHash;

/** Training on invented sentences, where a token's features are the token and its neighbours. */
class CrfTrainerTest {

  private static final List<NameSample> SAMPLES =
      List.of(
          sample("कल [रमा बेलवाल] ने कहा", null),
          sample("[उमा बेलवाल] ने नदी देखी", null),
          sample("नदी का पानी घटा", null),
          sample("पानी में [रमा] गई", null),
          sample("कल नदी ने पानी घटा", null));

  private static NameSample sample(String marked, String corpus) {
    List<String> tokens = new ArrayList<>();
    List<Span> names = new ArrayList<>();
    int start = 0;
    for (String token : marked.split(" ", -1)) {
      start = token.startsWith("[") ? tokens.size() : start;
      tokens.add(token.replaceAll("[\\[\\]]", ""));
      if (token.endsWith("]")) {
        names.add(new Span(start, tokens.size(), "PERSON"));
      }
    }
    String[][] context = new String[tokens.size()][];
    Arrays.fill(context, new String[] {corpus});
    return new NameSample(
        "d",
        tokens.toArray(String[]::new),
        names.toArray(Span[]::new),
        corpus == null ? null : context,
        false);
  }

  private static CrfModel train(List<NameSample> samples) throws IOException {
    return train(samples, 1, 0);
  }

  private static CrfModel train(List<NameSample> samples, int seed, double penalty)
      throws IOException {
    CrfTrainer trainer = new CrfTrainer();
    TrainingParameters parameters = new NameTrainer.Settings(20, 0.2, penalty, seed).parameters();
    trainer.init(parameters, new HashMap<>());
    return (CrfModel) trainer.train(new Samples(samples));
  }

  @Test
  void learnsTheSentences() throws IOException {
    CrfModel model = train(SAMPLES);

    for (NameSample sample : SAMPLES) {
      assertThat(outcomes(model, sample)).isEqualTo(List.of(labels(sample)));
    }
  }

  @Test
  void theSameSentencesAndSeedGiveTheSameBytes() throws IOException {
    byte[] bytes = Bytes.of(train(SAMPLES)::write);

    assertThat(Bytes.of(train(SAMPLES)::write)).isEqualTo(bytes);
    assertThat(Bytes.of(train(SAMPLES, 2, 0)::write)).isNotEqualTo(bytes);
  }

  @Test
  void aPenaltyMakesTheModelSmaller() throws IOException {
    assertThat(train(SAMPLES, 1, 0.5).weights().features())
        .isLessThan(train(SAMPLES).weights().features());
  }

  @Test
  void keepsNoFeatureOfACorpus() throws IOException {
    List<NameSample> samples = new ArrayList<>(SAMPLES);
    samples.add(sample("[नदी का पानी] में [उमा]", "elsewhere"));
    Set<String> features = new HashSet<>();
    for (NameSample sample : samples) {
      for (int token = 0; token < sample.getSentence().length; token++) {
        features.addAll(List.of(features(sample.getSentence(), token)));
      }
    }

    CrfWeights weights = train(samples).weights();

    long known = features.stream().filter(feature -> isKnown(weights, feature)).count();
    assertThat(weights.features()).isEqualTo((int) known).isPositive();
  }

  private static boolean isKnown(CrfWeights weights, String feature) {
    int[] scores = new int[weights.labels().size()];
    weights.addTo(scores, 0, TextHash.ofWord(feature));
    return Arrays.stream(scores).anyMatch(score -> score != 0);
  }

  @Test
  void letsACorpusOfOtherGuidelinesTeachLess() throws IOException {
    NameSample ours = sample("कल नदी घटी", null);
    List<NameSample> agreed = new ArrayList<>(List.of(ours, ours, ours));
    List<NameSample> apart = new ArrayList<>(agreed);
    for (int i = 0; i < 3; i++) {
      agreed.add(sample("कल [नदी] घटी", null));
      apart.add(sample("कल [नदी] घटी", "elsewhere"));
    }

    assertThat(probabilityOfName(train(agreed), ours)).isBetween(0.3, 0.7);
    assertThat(probabilityOfName(train(apart), ours)).isLessThan(0.3);
  }

  private static double probabilityOfName(CrfModel model, NameSample sample) {
    Decoder decoder = new Decoder(model.weights());
    int labels = model.weights().labels().size();
    int[] scores = new int[3 * labels];
    for (int token = 0; token < 3; token++) {
      for (String feature : features(sample.getSentence(), token)) {
        model.weights().addTo(scores, token * labels, TextHash.ofWord(feature));
      }
    }
    decoder.decode(scores, 3);
    return decoder.confidence(1, 2, model.weights().labels().number("PERSON-start"));
  }

  @Test
  void refusesToLearnFromNothing() {
    assertThatThrownBy(() -> train(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no sentences to train on");
    assertThatThrownBy(() -> train(List.of(new NameSample(new String[0], new Span[0], true))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no sentences to train on");
  }

  @Test
  void learnsFromSentencesWithoutAnyName() throws IOException {
    CrfModel model = train(List.of(SAMPLES.get(2)));

    assertThat(model.getOutcomes()).containsExactly("other");
    assertThat(outcomes(model, SAMPLES.get(0))).containsOnly("other");
  }

  private static List<String> outcomes(CrfModel model, NameSample sample) {
    return model
        .bestSequence(sample.getSentence(), null, (i, tokens, o, c) -> features(tokens, i), null)
        .getOutcomes();
  }

  private static String[] labels(NameSample sample) {
    return new BioCodec().encode(sample.getNames(), sample.getSentence().length);
  }

  private static String[] features(Object[] tokens, int at) {
    return new String[] {
      "w[0]=" + tokens[at],
      "w[-1]=" + (at == 0 ? "" : tokens[at - 1]),
      "w[1]=" + (at == tokens.length - 1 ? "" : tokens[at + 1])
    };
  }

  /** Samples as OpenNLP hands them to a trainer. */
  private static final class Samples implements SequenceStream<NameSample> {

    private final List<NameSample> samples;
    private Iterator<NameSample> rest;

    Samples(List<NameSample> samples) {
      this.samples = samples;
      reset();
    }

    @Override
    public Sequence<NameSample> read() {
      if (!rest.hasNext()) {
        return null;
      }
      NameSample sample = rest.next();
      String[] labels = labels(sample);
      Event[] events = new Event[labels.length];
      for (int token = 0; token < events.length; token++) {
        events[token] = new Event(labels[token], features(sample.getSentence(), token));
      }
      return new Sequence<>(events, sample);
    }

    @Override
    public void reset() {
      rest = samples.iterator();
    }

    @Override
    public Event[] updateContext(Sequence<NameSample> sequence, AbstractModel model) {
      throw new UnsupportedOperationException();
    }
  }
}
