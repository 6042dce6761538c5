package org.namavali.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.namavali.ner.BinaryFormat;
import org.namavali.text.TextHash;

/**
 * The features of a model of letters in flat arrays: their finished hashes in ascending order, and
 * for each the outcomes for which it has weights. Immutable.
 */
final class LetterFeatures {

  private final long[] hashes;

  /** By feature, where its weights begin; those of the next one being where they end. */
  private final int[] starts;

  private final short[] outcomes;

  /** In units of {@link LetterModel#GRAIN}. */
  private final short[] grains;

  private LetterFeatures(long[] hashes, int[] starts, short[] outcomes, short[] grains) {
    this.hashes = hashes;
    this.starts = starts;
    this.outcomes = outcomes;
    this.grains = grains;
  }

  /** Those of an OpenNLP model, without the weights that only tell of choices. */
  static LetterFeatures of(GISModel model) {
    TreeMap<Long, Context> byHash = new TreeMap<>();
    contexts(model).forEach((feature, context) -> byHash.put(TextHash.ofWord(feature), context));
    long[] hashes = byHash.keySet().stream().mapToLong(Long::longValue).toArray();
    int[] starts = new int[hashes.length + 1];
    for (int i = 0; i < hashes.length; i++) {
      starts[i + 1] = starts[i] + weights(byHash.get(hashes[i]));
    }
    short[] outcomes = new short[starts[hashes.length]];
    short[] grains = new short[outcomes.length];
    int at = 0;
    for (Context context : byHash.values()) {
      for (int k = 0; k < context.getOutcomes().length; k++) {
        if (context.getParameters()[k] > LetterModel.NEVER) {
          outcomes[at] = (short) context.getOutcomes()[k];
          grains[at++] = (short) Math.rint(context.getParameters()[k] / LetterModel.GRAIN);
        }
      }
    }
    return new LetterFeatures(hashes, starts, outcomes, grains);
  }

  private static int weights(Context context) {
    int weights = 0;
    for (double weight : context.getParameters()) {
      weights += weight > LetterModel.NEVER ? 1 : 0;
    }
    return weights;
  }

  /** By their text. */
  @SuppressWarnings("unchecked")
  static Map<String, Context> contexts(GISModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }

  int size() {
    return hashes.length;
  }

  long hash(int feature) {
    return hashes[feature];
  }

  int start(int feature) {
    return starts[feature];
  }

  int outcome(int weight) {
    return outcomes[weight];
  }

  int grains(int weight) {
    return grains[weight];
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    BinaryFormat.write(out, hashes);
    for (int i = 0; i < hashes.length; i++) {
      out.writeShort(starts[i + 1] - starts[i]);
    }
    BinaryFormat.write(out, outcomes);
    BinaryFormat.write(out, grains);
  }

  /**
   * Reads what was written.
   *
   * @throws IndexOutOfBoundsException if a weight is of another outcome
   */
  static LetterFeatures read(DataInputStream in, int outcomes) throws IOException {
    long[] hashes = BinaryFormat.readLongs(in, in.readInt());
    int[] starts = new int[hashes.length + 1];
    for (int i = 0; i < hashes.length; i++) {
      starts[i + 1] = starts[i] + in.readUnsignedShort();
    }
    short[] outcome = BinaryFormat.readShorts(in, starts[hashes.length]);
    for (short each : outcome) {
      Objects.checkIndex(each, outcomes);
    }
    return new LetterFeatures(hashes, starts, outcome, BinaryFormat.readShorts(in, outcome.length));
  }
}
