package org.namavali.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.InvalidFormatException;

/**
 * The weights of OpenNLP's model of letters by the hashes of its features, in flat arrays: a
 * hundredth of a second to load, and no string for a feature. Immutable; threads may share it.
 */
final class LetterTable {

  private static final int MAGIC = 0x4E4C5431; // NLT1
  private static final int MOST = 1 << 24;

  private final String[] outcomes;

  /** For each piece the outcomes it may have. */
  private final Map<String, int[]> choices;

  /** By slot; 0 where it is free. */
  private final long[] hashes;

  /** By slot, where the weights begin, those of the next one being where they end. */
  private final int[] starts;

  private final short[] places;

  /** In units of {@link LetterModel#GRAIN}. */
  private final short[] weights;

  private LetterTable(
      String[] outcomes,
      Map<String, int[]> choices,
      long[] hashes,
      int[] starts,
      short[] places,
      short[] weights) {
    this.outcomes = outcomes;
    this.choices = choices;
    this.hashes = hashes;
    this.starts = starts;
    this.places = places;
    this.weights = weights;
  }

  static LetterTable of(GISModel model) {
    Object[] parts = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> features = (Map<String, Context>) parts[1];
    long[] hashes = new long[slots(features.size())];
    Context[] contexts = new Context[hashes.length];
    Map<String, int[]> choices = new TreeMap<>();
    new TreeMap<>(features)
        .forEach(
            (feature, context) -> {
              int slot = slot(hashes, hash(feature));
              hashes[slot] = hash(feature);
              contexts[slot] = context;
              if (feature.startsWith(LetterModel.PIECE)) {
                choices.put(feature.substring(LetterModel.PIECE.length()), choices(context));
              }
            });
    return of((String[]) parts[2], choices, hashes, contexts);
  }

  private static LetterTable of(
      String[] outcomes, Map<String, int[]> choices, long[] hashes, Context[] contexts) {
    int[] starts = new int[hashes.length + 1];
    for (int slot = 0; slot < hashes.length; slot++) {
      int size = contexts[slot] == null ? 0 : contexts[slot].getOutcomes().length;
      starts[slot + 1] = starts[slot] + size;
    }
    short[] places = new short[starts[hashes.length]];
    short[] weights = new short[places.length];
    for (int slot = 0; slot < hashes.length; slot++) {
      for (int at = starts[slot]; at < starts[slot + 1]; at++) {
        int k = at - starts[slot];
        places[at] = (short) contexts[slot].getOutcomes()[k];
        weights[at] = (short) Math.rint(contexts[slot].getParameters()[k] / LetterModel.GRAIN);
      }
    }
    return new LetterTable(outcomes, choices, hashes, starts, places, weights);
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

  private static int slots(int features) {
    return Integer.highestOneBit(Math.max(4, 4 * features));
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
    int slot = slot(hashes, hash(feature));
    for (int at = starts[slot]; at < starts[slot + 1]; at++) {
      scores[places[at]] += weights[at] * LetterModel.GRAIN;
    }
  }

  private static int slot(long[] hashes, long hash) {
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

  /** Slot by slot, so that reading puts every feature where it was. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(outcomes.length);
    for (String outcome : outcomes) {
      out.writeUTF(outcome);
    }
    out.writeInt(choices.size());
    for (Map.Entry<String, int[]> piece : choices.entrySet()) {
      out.writeUTF(piece.getKey());
      out.writeInt(piece.getValue().length);
      for (int outcome : piece.getValue()) {
        out.writeShort(outcome);
      }
    }
    writeFeatures(out);
  }

  private void writeFeatures(DataOutputStream out) throws IOException {
    int features = (int) Arrays.stream(hashes).filter(hash -> hash != 0).count();
    out.writeInt(features);
    out.writeInt(hashes.length);
    for (int slot = 0; slot < hashes.length; slot++) {
      if (hashes[slot] != 0) {
        out.writeInt(slot);
        out.writeLong(hashes[slot]);
        out.writeInt(starts[slot + 1] - starts[slot]);
      }
    }
    out.writeInt(places.length);
    for (short place : places) {
      out.writeShort(place);
    }
    for (short weight : weights) {
      out.writeShort(weight);
    }
  }

  static LetterTable read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new InvalidFormatException("found another kind of model, expected a table of letters");
    }
    try {
      String[] outcomes = new String[size(in)];
      for (int i = 0; i < outcomes.length; i++) {
        outcomes[i] = in.readUTF();
      }
      return read(in, outcomes, readChoices(in, outcomes.length));
    } catch (IndexOutOfBoundsException e) {
      throw new InvalidFormatException("a damaged table of letters", e);
    }
  }

  private static Map<String, int[]> readChoices(DataInputStream in, int outcomes)
      throws IOException {
    Map<String, int[]> choices = new TreeMap<>();
    for (int left = size(in); left > 0; left--) {
      String piece = in.readUTF();
      int[] possible = new int[size(in)];
      for (int i = 0; i < possible.length; i++) {
        possible[i] = Objects.checkIndex(in.readShort(), outcomes);
      }
      choices.put(piece, possible);
    }
    return choices;
  }

  private static LetterTable read(DataInputStream in, String[] outcomes, Map<String, int[]> choices)
      throws IOException {
    int features = size(in);
    long[] hashes = new long[slots(features)];
    if (size(in) != hashes.length) {
      throw new InvalidFormatException("a damaged table of letters");
    }
    int[] starts = new int[hashes.length + 1];
    ByteBuffer entries = bytes(in, 16 * features);
    for (int i = 0; i < features; i++) {
      int slot = entries.getInt();
      hashes[slot] = entries.getLong();
      starts[slot + 1] = entries.getInt();
    }
    for (int slot = 0; slot < hashes.length; slot++) {
      starts[slot + 1] += starts[slot];
    }
    int size = size(in);
    short[] places = shorts(in, size);
    for (short place : places) {
      Objects.checkIndex(place, outcomes.length);
    }
    Objects.checkFromToIndex(0, starts[hashes.length], size);
    return new LetterTable(outcomes, choices, hashes, starts, places, shorts(in, size));
  }

  private static int size(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST) {
      throw new InvalidFormatException("a damaged table of letters: " + size + " entries");
    }
    return size;
  }

  private static short[] shorts(DataInputStream in, int size) throws IOException {
    short[] values = new short[size];
    bytes(in, 2 * size).asShortBuffer().get(values);
    return values;
  }

  private static ByteBuffer bytes(DataInputStream in, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
