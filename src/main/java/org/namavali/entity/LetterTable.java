package org.namavali.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/**
 * The weights of OpenNLP's model by the hash of a feature, so that none need be built as a string.
 * Immutable; threads may share it.
 */
final class LetterTable {

  private final long[] hashes;
  private final Context[] contexts;
  private final String[] outcomes;
  private final Map<String, int[]> choices = new HashMap<>();

  LetterTable(GISModel model) {
    Object[] parts = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> features = (Map<String, Context>) parts[1];
    this.outcomes = (String[]) parts[2];
    int size = Integer.highestOneBit(Math.max(4, 4 * features.size()));
    this.hashes = new long[size];
    this.contexts = new Context[size];
    features.forEach(this::put);
  }

  private void put(String feature, Context context) {
    int slot = slot(hash(feature));
    hashes[slot] = hash(feature);
    contexts[slot] = context;
    if (feature.startsWith(LetterModel.PIECE)) {
      choices.put(feature.substring(LetterModel.PIECE.length()), choices(context));
    }
  }

  private static int[] choices(Context piece) {
    List<Integer> possible = new ArrayList<>();
    for (int k = 0; k < piece.getOutcomes().length; k++) {
      if (piece.getParameters()[k] > LetterModel.NEVER) {
        possible.add(piece.getOutcomes()[k]);
      }
    }
    return possible.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The outcomes a piece may have; none for a piece that the model does not know. */
  int[] choices(String piece) {
    return choices.getOrDefault(piece, new int[0]);
  }

  String letters(int outcome) {
    return outcomes[outcome];
  }

  int outcomes() {
    return outcomes.length;
  }

  /** Adds the weights of a feature, if it has any. */
  void add(CharSequence feature, double[] scores) {
    Context context = contexts[slot(hash(feature))];
    if (context != null) {
      int[] places = context.getOutcomes();
      double[] weights = context.getParameters();
      for (int k = 0; k < places.length; k++) {
        scores[places[k]] += weights[k];
      }
    }
  }

  private int slot(long hash) {
    int slot = (int) (hash >>> 20) & (hashes.length - 1);
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  /** A hash of 64 bits, the same for equal characters. */
  static long hash(CharSequence feature) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0xD6E8FEB86659FD93L;
      hash ^= hash >>> 32;
    }
    return hash;
  }
}
