package org.namavali.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/** Trains OpenNLP's maximum entropy model of the letters of a piece. */
final class LetterModel {

  /** Of letters that a piece never stands for. */
  static final double NEVER = -50;

  /** The feature of the piece alone, which every piece has. */
  static final String PIECE = "A";

  /** All weights are multiples of it. */
  static final double GRAIN = 1.0 / 32;

  private static final double LEAST_WEIGHT = 0.1;
  private static final int PASSES = 6;

  private final LetterChoices choices;
  private final List<String> outcomes;
  private final List<String> features = new ArrayList<>();
  private final List<Context> contexts = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  private LetterModel(LetterChoices choices) {
    this.choices = choices;
    Set<String> letters = new TreeSet<>();
    choices.all().values().forEach(letters::addAll);
    this.outcomes = List.copyOf(letters);
  }

  static GISModel train(
      List<AlignedPairs.Aligned> pairs, LetterEvents.Importance importance, long seed) {
    LetterModel model = new LetterModel(new LetterChoices(pairs));
    LetterEvents events = new LetterEvents(pairs, model.choices, importance);
    LetterWeights weights = new LetterWeights(events);
    List<LetterEvents.Event[]> words = new ArrayList<>(events.words());
    Random random = new Random(seed);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(words, random);
      weights.learn(words);
    }
    for (int i = 0; i < events.names().size(); i++) {
      if (!LetterEvents.isOfSource(events.names().get(i))) {
        model.add(events.names().get(i), events.piece(i), weights.letters(i), weights.of(i));
      }
    }
    model.choices.all().keySet().forEach(model::addIfMissing);
    return model.model();
  }

  private void add(String feature, String piece, int[] letters, float[] weights) {
    boolean whole = feature.equals(PIECE + piece);
    SortedMap<Integer, Double> kept = new TreeMap<>();
    if (whole) {
      kept.putAll(never(piece));
    }
    for (int k = 0; k < letters.length; k++) {
      if (whole || Math.abs(weights[k]) >= LEAST_WEIGHT) {
        int outcome = outcomes.indexOf(choices.of(piece).get(letters[k]));
        kept.put(outcome, Math.rint(weights[k] / GRAIN) * GRAIN);
      }
    }
    if (!kept.isEmpty()) {
      features.add(feature);
      contexts.add(context(kept));
    }
  }

  /** A piece that has one choice only has nothing that is learnt. */
  private void addIfMissing(String piece) {
    if (!known.contains(piece)) {
      features.add(PIECE + piece);
      contexts.add(context(never(piece)));
    }
  }

  private SortedMap<Integer, Double> never(String piece) {
    known.add(piece);
    SortedMap<Integer, Double> weights = new TreeMap<>();
    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
      weights.put(outcome, choices.of(piece).contains(outcomes.get(outcome)) ? 0 : NEVER);
    }
    return weights;
  }

  private static Context context(SortedMap<Integer, Double> weights) {
    return new Context(
        weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
        weights.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private GISModel model() {
    return new GISModel(
        contexts.toArray(Context[]::new),
        features.toArray(String[]::new),
        outcomes.toArray(String[]::new));
  }
}
