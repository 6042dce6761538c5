package org.namavali.ner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceStream;
import opennlp.tools.namefind.NameSample;
import org.namavali.text.TextHash;

/**
 * Annotated sentences as numbers: what training goes over again and again.
 *
 * <p>A sentence with OpenNLP additional context, the name of its corpus, has features that set
 * apart what that corpus alone calls a name: the corpus by itself, and a copy of some features
 * (after Daumé 2007, who copies all). They are numbered among the others and known as {@link
 * #corpusFeatures}, to be left out of the model.
 */
final class TrainingSet {

  /** The names of the features of which each corpus has its own copy. */
  private static final Set<String> SPLIT =
      Set.of(
          "w[-1]",
          "w[0]",
          "w[1]",
          "s3[0]",
          "rare[0]",
          "c3[0]",
          "c2[-2]",
          "c2[-1]",
          "c2[0]",
          "c2[1]",
          "c2[2]",
          "listed[-1]",
          "listed[0]",
          "listed[1]");

  private final Labels labels;
  private final List<TrainingSentence> sentences;
  private final HashIndex index;
  private final BitSet corpusFeatures;

  TrainingSet(
      Labels labels, List<TrainingSentence> sentences, HashIndex index, BitSet corpusFeatures) {
    this.labels = labels;
    this.sentences = sentences;
    this.index = index;
    this.corpusFeatures = corpusFeatures;
  }

  Labels labels() {
    return labels;
  }

  List<TrainingSentence> sentences() {
    return sentences;
  }

  HashIndex index() {
    return index;
  }

  /** The numbers of features that tell corpora apart. */
  BitSet corpusFeatures() {
    return corpusFeatures;
  }

  /**
   * A set of some of the sentences, in the order given and as often as given. It is what reading
   * these sentences alone would give, but with labels for {@code outcomes} too.
   */
  TrainingSet select(int[] chosen, Collection<String> outcomes) {
    return new Selection(this).select(chosen, outcomes);
  }

  /** The same, each sentence with the scores of a field to go on from. */
  TrainingSet from(BaseRows base) {
    IdentityHashMap<TrainingSentence, TrainingSentence> known = new IdentityHashMap<>();
    List<TrainingSentence> offset = new ArrayList<>(sentences.size());
    for (TrainingSentence sentence : sentences) {
      offset.add(known.computeIfAbsent(sentence, s -> s.from(base.scores(s))));
    }
    return new TrainingSet(labels, offset, index, corpusFeatures);
  }

  static <T> TrainingSet read(SequenceStream<T> stream) throws IOException {
    Reader reader = new Reader();
    for (Sequence<T> sequence = stream.read(); sequence != null; sequence = stream.read()) {
      if (sequence.getEvents().length > 0) {
        reader.add(sequence);
      }
    }
    return reader.finish();
  }

  private static final class Reader {

    private final HashIndex index = new HashIndex(1 << 20);
    private final BitSet corpusFeatures = new BitSet();
    private final List<int[]> features = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private final List<String[]> outcomes = new ArrayList<>();

    void add(Sequence<?> sequence) {
      Event[] events = sequence.getEvents();
      NameSample sample = sequence.getSource() instanceof NameSample s ? s : null;
      IntList numbers = new IntList(events.length * 64);
      int[] tokenEnds = new int[events.length];
      String[] tokenOutcomes = new String[events.length];
      for (int token = 0; token < events.length; token++) {
        for (String feature : events[token].getContext()) {
          numbers.add(index.add(TextHash.ofWord(feature)));
        }
        addCorpusFeatures(numbers, sample, token, events[token].getContext());
        tokenEnds[token] = numbers.size();
        tokenOutcomes[token] = events[token].getOutcome().intern();
      }
      features.add(numbers.toArray());
      ends.add(tokenEnds);
      outcomes.add(tokenOutcomes);
    }

    /** A corpus's own copies of the features that {@link #SPLIT} names. */
    private void addCorpusFeatures(
        IntList numbers, NameSample sample, int token, String[] context) {
      if (sample == null || sample.getAdditionalContext() == null) {
        return;
      }
      for (String corpus : sample.getAdditionalContext()[token]) {
        addCorpusFeature(numbers, "corpus=" + corpus);
        for (String feature : context) {
          if (SPLIT.contains(feature.substring(0, Math.max(0, feature.indexOf('='))))) {
            addCorpusFeature(numbers, "corpus=" + corpus + Template.SEPARATOR + feature);
          }
        }
      }
    }

    private void addCorpusFeature(IntList numbers, String feature) {
      int number = index.add(TextHash.ofWord(feature));
      corpusFeatures.set(number);
      numbers.add(number);
    }

    TrainingSet finish() {
      TreeSet<String> seen = new TreeSet<>();
      outcomes.forEach(sentence -> seen.addAll(List.of(sentence)));
      Labels labels = new Labels(seen);
      List<TrainingSentence> sentences = new ArrayList<>();
      for (int i = 0; i < outcomes.size(); i++) {
        int[] gold = new int[outcomes.get(i).length];
        for (int token = 0; token < gold.length; token++) {
          gold[token] = labels.number(outcomes.get(i)[token]);
        }
        sentences.add(new TrainingSentence(features.get(i), ends.get(i), gold));
      }
      return new TrainingSet(labels, sentences, index, corpusFeatures);
    }
  }
}
