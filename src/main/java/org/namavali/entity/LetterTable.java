package org.namavali.entity;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.namavali.text.TextHash;

/**
 * The weights of OpenNLP's model of letters by the hashes of its features, in flat arrays: a
 * hundredth of a second to load, and no string for a feature.
 *
 * <p>Most features that are asked for have no weights; one bit each tells of nearly all of them
 * (Bloom 1970, with one hash). Immutable; threads may share it.
 */
final class LetterTable {

  private static final int FILTER_BITS = 8;

  private final String[] outcomes;
  private final Map<String, int[]> choices;
  private final LetterFeatures features;
  private final long[] letterHashes;
  private final long[] letterPowers;

  /** Hashes, 0 where it is free, and behind each where its weights begin and, lower, end. */
  private final long[] slots;

  private final long[] filter;

  /**
   * A table.
   *
   * @param outcomes letters
   * @param choices for each piece the outcomes it may have
   */
  LetterTable(String[] outcomes, Map<String, int[]> choices, LetterFeatures features) {
    this.outcomes = outcomes;
    this.choices = new TreeMap<>(choices);
    this.features = features;
    this.letterHashes = new long[outcomes.length];
    this.letterPowers = new long[outcomes.length];
    for (int i = 0; i < outcomes.length; i++) {
      letterHashes[i] = TextHash.of(outcomes[i]);
      letterPowers[i] = TextHash.power(outcomes[i].length());
    }
    int places = 2 * Integer.highestOneBit(Math.max(4, features.size()));
    this.slots = new long[2 * places];
    this.filter = new long[places * FILTER_BITS / Long.SIZE];
    for (int i = 0; i < features.size(); i++) {
      put(features.hash(i), (long) features.start(i) << Integer.SIZE | features.start(i + 1));
    }
  }

  /** That of an OpenNLP model. */
  static LetterTable of(GISModel model) {
    Map<String, int[]> choices = new TreeMap<>();
    LetterFeatures.contexts(model)
        .forEach(
            (feature, context) -> {
              if (feature.startsWith(LetterModel.PIECE)) {
                choices.put(feature.substring(LetterModel.PIECE.length()), possible(context));
              }
            });
    String[] outcomes = (String[]) model.getDataStructures()[2];
    return new LetterTable(outcomes, choices, LetterFeatures.of(model));
  }

  private static int[] possible(Context piece) {
    return IntStream.range(0, piece.getOutcomes().length)
        .filter(k -> piece.getParameters()[k] > LetterModel.NEVER)
        .map(k -> piece.getOutcomes()[k])
        .toArray();
  }

  private void put(long hash, long range) {
    int slot = slot(hash);
    slots[slot] = hash;
    slots[slot + 1] = range;
    int bit = bit(hash);
    filter[bit >>> 6] |= 1L << bit;
  }

  /** Where the hash stands, or the free slot where it would. */
  private int slot(long hash) {
    int slot = 2 * (int) hash & slots.length - 1;
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = slot + 2 & slots.length - 1;
    }
    return slot;
  }

  /** Other bits of the hash than those that give the slot. */
  private int bit(long hash) {
    return (int) (hash >>> 32) & (filter.length << 6) - 1;
  }

  /** The outcomes a piece may have; none for a piece that the model does not know. */
  int[] choices(String piece) {
    return choices.getOrDefault(piece, new int[0]);
  }

  Map<String, int[]> choices() {
    return choices;
  }

  String letters(int outcome) {
    return outcomes[outcome];
  }

  /** The unfinished hash of an outcome's letters, and its power. */
  long hash(int outcome) {
    return letterHashes[outcome];
  }

  long power(int outcome) {
    return letterPowers[outcome];
  }

  int outcomes() {
    return outcomes.length;
  }

  LetterFeatures features() {
    return features;
  }

  /**
   * Adds the weights of features.
   *
   * @param hashes finished, 0 where there is none
   * @param size how many there are
   * @param scores by outcome, in grains
   */
  void add(long[] hashes, int size, int[] scores) {
    for (int i = 0; i < size; i++) {
      int bit = bit(hashes[i]);
      if ((filter[bit >>> 6] >>> bit & 1) != 0) {
        add(hashes[i], scores);
      }
    }
  }

  private void add(long hash, int[] scores) {
    long range = slots[slot(hash) + 1];
    for (int i = (int) (range >>> Integer.SIZE); i < (int) range; i++) {
      scores[features.outcome(i)] += features.grains(i);
    }
  }
}
