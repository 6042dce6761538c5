package org.namavali.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.NameSamples;
import org.namavali.corpus.Score;
import org.namavali.corpus.suggest.Candidate;
import org.namavali.ner.NameModel;
import org.namavali.ner.NameTrainer;
import org.namavali.ner.Tagging;
import org.namavali.text.HindiTokenizer;

/**
 * Plays a newsroom that has some sentences of our corpus labelled, trains a model on them, chooses
 * more by that model, and so on. The labels are those that the corpus has.
 */
final class Annotator {

  static final int EACH_ROUND = 500;

  private final HindiTokenizer tokenizer = new HindiTokenizer();
  private final NameTrainer trainer;
  private final List<AnnotatedSentence> sentences;
  private final List<NameSample> dev;

  Annotator() throws IOException {
    trainer = OurTraining.trainer();
    sentences = Corpus.read(TextSource.CORPUS).sentences();
    dev = new NameSamples(tokenizer).of(Corpus.read(Path.of("training-data/hi/dev")).sentences());
  }

  /** One run, from {@value #EACH_ROUND} random sentences to {@code most}. */
  LearningCurve run(Choice choice, long seed, int most) throws IOException {
    List<AnnotatedSentence> shuffled = new ArrayList<>(sentences);
    Collections.shuffle(shuffled, new Random(seed));
    Set<AnnotatedSentence> labelled = new LinkedHashSet<>(shuffled.subList(0, EACH_ROUND));
    List<LabellingRound> rounds = new ArrayList<>();
    while (true) {
      NameModel model = train(labelled);
      rounds.add(round(labelled, model));
      System.err.printf("%s, seed %d: %s%n", choice, seed, rounds.get(rounds.size() - 1));
      if (labelled.size() + EACH_ROUND > most) {
        return new LearningCurve(rounds);
      }
      List<Candidate> rest = candidates(shuffled, labelled, model);
      labelled.addAll(choice.choose(rest, EACH_ROUND));
    }
  }

  private NameModel train(Set<AnnotatedSentence> labelled) throws IOException {
    List<NameSample> samples = new NameSamples(tokenizer).of(List.copyOf(labelled));
    return NameModel.of(trainer.train(samples, OurTraining.SETTINGS));
  }

  private LabellingRound round(Set<AnnotatedSentence> labelled, NameModel model) {
    Score.Counter counter = new Score.Counter();
    for (NameSample sample : dev) {
      counter.add(sample.getNames(), model.find(sample.getSentence()));
    }
    long tokens = labelled.stream().mapToLong(s -> tokenizer.tokenizePos(s.text()).length).sum();
    return new LabellingRound(labelled.size(), tokens, 100 * counter.score().all().f1());
  }

  /** The sentences that are left; a text that was labelled is not labelled again. */
  private List<Candidate> candidates(
      List<AnnotatedSentence> all, Set<AnnotatedSentence> labelled, NameModel model) {
    Set<String> texts = labelled.stream().map(AnnotatedSentence::text).collect(Collectors.toSet());
    List<Candidate> candidates = new ArrayList<>();
    for (AnnotatedSentence sentence : all) {
      if (texts.add(sentence.text())) {
        candidates.add(candidate(sentence, model));
      }
    }
    return candidates;
  }

  /** With the names of the corpus, which no choice looks at. */
  private Candidate candidate(AnnotatedSentence sentence, NameModel model) {
    List<Span> tokens = List.of(tokenizer.tokenizePos(sentence.text()));
    Tagging tagging = model.tag(sentence.text(), tokens);
    return new Candidate(
        sentence,
        Collections.nCopies(sentence.names().size(), 1.0),
        List.of(tokenizer.tokenize(sentence.text())),
        tagging.doubts(),
        tagging.margin());
  }
}
