package org.namavali.ner;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Takes sentences out of a training set, their features and labels numbered anew. For one use. */
final class Selection {

  private final TrainingSet all;
  private final int[] numbers;
  private final IntList taken = new IntList(1 << 16);

  Selection(TrainingSet all) {
    this.all = all;
    this.numbers = new int[all.index().size()];
    Arrays.fill(numbers, HashIndex.ABSENT);
  }

  TrainingSet select(int[] chosen, Collection<String> outcomes) {
    List<TrainingSentence> old = IntStream.of(chosen).mapToObj(all.sentences()::get).toList();
    TreeSet<String> seen = new TreeSet<>(outcomes);
    for (TrainingSentence sentence : old) {
      number(sentence);
      addLabels(sentence, seen);
    }
    Labels labels = new Labels(seen);
    int[] labelNumbers = all.labels().names().stream().mapToInt(labels::number).toArray();
    IdentityHashMap<TrainingSentence, TrainingSentence> renumbered = new IdentityHashMap<>();
    List<TrainingSentence> sentences =
        old.stream()
            .map(s -> renumbered.computeIfAbsent(s, t -> t.renumbered(numbers, labelNumbers)))
            .toList();
    return new TrainingSet(labels, sentences, index(), corpusFeatures());
  }

  private void number(TrainingSentence sentence) {
    for (int i = 0; i < sentence.end(sentence.size() - 1); i++) {
      int feature = sentence.feature(i);
      if (numbers[feature] == HashIndex.ABSENT) {
        numbers[feature] = taken.size();
        taken.add(feature);
      }
    }
  }

  private void addLabels(TrainingSentence sentence, Set<String> seen) {
    for (int token = 0; token < sentence.size(); token++) {
      seen.add(all.labels().name(sentence.gold(token)));
    }
  }

  private HashIndex index() {
    long[] hashes = all.index().hashes();
    return HashIndex.of(IntStream.of(taken.toArray()).mapToLong(old -> hashes[old]).toArray());
  }

  private BitSet corpusFeatures() {
    BitSet features = new BitSet();
    int[] old = taken.toArray();
    for (int feature = 0; feature < old.length; feature++) {
      features.set(feature, all.corpusFeatures().get(old[feature]));
    }
    return features;
  }
}
