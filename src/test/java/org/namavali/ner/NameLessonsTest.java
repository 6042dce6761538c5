package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.namavali.EntityType;
import org.namavali.ner.Gazetteer.Entry;
import org.namavali.text.ModelEntries;

/** Training on parts of sentences that were prepared once, and going on from a model. */
class NameLessonsTest {

  private static final NameTrainer.Settings SETTINGS = new NameTrainer.Settings(4, 0.1, 0.3, 1);

  private static NameTrainer trainer;
  private static List<NameSample> samples;
  private static NameLessons lessons;
  private static NameModel base;

  @BeforeAll
  static void prepare() throws IOException {
    WordTable words =
        WordTable.read(
            "words.tsv",
            new BufferedReader(new StringReader("word\tcount\tc\tc\tc\nने\t99999\t1\t2\t3\n")));
    Gazetteer names = Gazetteer.of(List.of(new Entry(List.of("दिल्ली"), EntityType.LOCATION)));
    trainer = new NameTrainer(words, names);
    samples = new ArrayList<>(ShippedModel.samples("dev").subList(0, 120));
    samples.add(20, new NameSample(new String[0], new Span[0], true));
    lessons = trainer.prepare(samples);
    base = lessons.train(places(0, 60), SETTINGS);
  }

  private static int[] places(int from, int to) {
    return IntStream.range(from, to).toArray();
  }

  private static List<NameSample> chosen(int[] places) {
    return IntStream.of(places).mapToObj(samples::get).toList();
  }

  private static void assertSame(NameModel one, NameModel other) throws IOException {
    assertThat(ModelEntries.of(one.pack())).isEqualTo(ModelEntries.of(other.pack()));
  }

  @Test
  void aPartTeachesWhatItsSamplesAloneTeach() throws IOException {
    int[] places = IntStream.concat(IntStream.range(10, 90), IntStream.of(3, 3, 50)).toArray();

    NameModel model = lessons.train(places, SETTINGS);

    assertThat(ModelEntries.of(model.pack()))
        .isEqualTo(ModelEntries.of(trainer.train(chosen(places), SETTINGS)));
    assertSame(lessons.trainAlone(places, SETTINGS), model);
  }

  @Test
  void sentencesOfOtherGuidelinesTooTeachWhatTheyAloneTeach() throws IOException {
    List<NameSample> mixed = new ArrayList<>(chosen(places(0, 20)));
    for (NameSample sample : chosen(places(30, 60))) {
      String[][] context = new String[sample.getSentence().length][];
      Arrays.fill(context, new String[] {"theirs"});
      mixed.add(new NameSample("id", sample.getSentence(), sample.getNames(), context, false));
    }

    NameModel model = trainer.prepare(mixed).train(places(10, 50), SETTINGS);

    assertThat(ModelEntries.of(model.pack()))
        .isEqualTo(ModelEntries.of(trainer.train(mixed.subList(10, 50), SETTINGS)));
  }

  @Test
  void nothingToLearnFromIsAnError() {
    assertThatThrownBy(() -> lessons.train(new int[] {20}, SETTINGS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no sentences to train on");
  }

  /** Scores by pass: the second is best, so that the fourth is the last to be tried. */
  @Test
  void whoStopsEarlyHasTheModelOfTheBestPass() throws IOException {
    List<NameModel> seen = new ArrayList<>();
    Iterator<Double> scores = List.of(0.5, 0.7, 0.7, 0.6, 0.9).iterator();
    EarlyStop stop =
        new EarlyStop(
            2,
            model -> {
              seen.add(model);
              return scores.next();
            });

    NameModel stopped =
        lessons.train(places(0, 60), new NameTrainer.Settings(9, 0.1, 0.3, 1), stop);

    assertThat(seen).hasSize(4);
    assertSame(stopped, lessons.train(places(0, 60), new NameTrainer.Settings(2, 0.1, 0.3, 1)));
    assertSame(seen.get(3), base);
  }

  @Test
  void patienceMustBePositive() {
    assertThatThrownBy(() -> new EarlyStop(0, model -> 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("patience 0 is less than 1");
  }

  @Test
  void goingOnFromAModelIsTheSameTwiceAndByOneThread() throws IOException {
    NameLessons more = NameTrainer.from(base).prepare(chosen(places(60, 90)));
    NameModel one = more.train(places(0, 30), SETTINGS);

    assertSame(more.train(places(0, 30), SETTINGS), one);
    assertSame(more.trainAlone(places(0, 30), SETTINGS), one);
    assertThat(ModelEntries.of(one.pack())).isNotEqualTo(ModelEntries.of(base.pack()));
  }

  @Test
  void newSentencesAreLearnt() throws IOException {
    NameLessons more = NameTrainer.from(base).prepare(chosen(places(60, 120)));
    NameModel model = more.train(places(0, 60), SETTINGS);

    assertThat(right(model, 60, 120)).isGreaterThan(right(base, 60, 120) + 10);
    assertThat(right(model, 0, 60)).isGreaterThan(right(base, 0, 60) - 5);
  }

  private static long right(NameModel model, int from, int to) {
    long right = 0;
    for (NameSample sample : chosen(places(from, to))) {
      List<Span> found = List.of(model.find(sample.getSentence()));
      right += List.of(sample.getNames()).stream().filter(found::contains).count();
    }
    return right;
  }

  /** Of thousands of features only the few of two words may change. */
  @Test
  void whatIsNotSpokenOfStaysAsItWas() throws IOException {
    NameSample sample = new NameSample(new String[] {"ठंड", "बढ़ी"}, new Span[0], true);

    NameModel model =
        NameTrainer.from(base).prepare(List.of(sample)).train(new int[] {0}, SETTINGS);

    List<String> labels = base.weights().labels().names();
    assertThat(model.weights().labels().names()).isEqualTo(labels);
    FeatureTable before = base.weights().table();
    FeatureTable after = model.weights().table();
    int kept = 0;
    for (long hash : base.weights().hashes()) {
      boolean same = true;
      for (int label = 0; label < labels.size(); label++) {
        same &= after.weight(hash, label) == before.weight(hash, label);
      }
      kept += same ? 1 : 0;
    }
    assertThat((double) kept / base.weights().features()).isBetween(0.95, 1.0);
  }

  @Test
  void aTypeThatTheModelDidNotKnowIsLearnt() throws IOException {
    String[] tokens = {"सुरेश", "माथुर", "पटना", "आए"};
    NameSample people = new NameSample(tokens, new Span[] {new Span(0, 2, "PERSON")}, true);
    NameSample places =
        new NameSample(
            tokens, new Span[] {new Span(0, 2, "PERSON"), new Span(2, 3, "LOCATION")}, true);
    NameModel first = trainer.prepare(List.of(people)).train(new int[30], SETTINGS);

    NameModel second =
        NameTrainer.from(first).prepare(List.of(places)).train(new int[60], SETTINGS);

    assertThat(first.find(tokens)).containsExactly(new Span(0, 2, "PERSON"));
    assertThat(second.find(tokens))
        .containsExactly(new Span(0, 2, "PERSON"), new Span(2, 3, "LOCATION"));
  }
}
