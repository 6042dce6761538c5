package org.namavali.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import opennlp.tools.util.InvalidFormatException;
import org.namavali.ner.BinaryFormat;
import org.namavali.text.TextHash;

/**
 * Which letters follow which in names, Hindi pieces and English letters seen as one: a joint
 * sequence model (Bisani and Ney 2008, whose units, graphones, are here a piece and its letters),
 * four of them in a row, smoothed by interpolation (Witten and Bell 1991).
 *
 * <p>Generates where {@link LetterTable} discriminates, so it errs otherwise. Held by 32 bits of a
 * hash: one look-up in ten thousand takes something else for known. Immutable; threads may share
 * it.
 */
final class Graphones {

  static final int ORDER = 4;

  /** Nats in a step of what is kept, which has 255. */
  static final double GRAIN = 1.0 / 12;

  private static final int MAGIC = 0x4E475031; // NGP1
  private static final double UNSEEN = 16;
  private static final long EDGE = graphone("", "#");

  private final int[] keys;
  private final byte[] values;
  private final int[] slots;

  /**
   * @param keys all different, none 0
   * @param values for a sequence the negative logarithm of the probability of its last graphone;
   *     for a context what it costs that it was not seen with a graphone; both in grains
   */
  Graphones(int[] keys, byte[] values) {
    this.keys = keys;
    this.values = values;
    this.slots = new int[4 * Integer.highestOneBit(Math.max(4, keys.length))];
    for (int i = 0; i < keys.length; i++) {
      slots[slot(keys[i])] = i + 1;
    }
  }

  /** Where a key stands, or the free slot where it would. */
  private int slot(int key) {
    int slot = key & slots.length - 1;
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private int grains(int key) {
    int number = slots[slot(key)];
    return number == 0 ? -1 : Byte.toUnsignedInt(values[number - 1]);
  }

  /** The logarithm of the probability that a word has these pieces and is written so. */
  double score(List<String> pieces, List<String> letters) {
    long[] word = word(pieces, letters);
    double cost = 0;
    for (int i = ORDER - 1; i < word.length; i++) {
      cost += cost(word, i);
    }
    return -cost;
  }

  /** What the graphone costs there, in nats. */
  double cost(long[] word, int last) {
    int missed = 0;
    for (int first = last - ORDER + 1; first <= last; first++) {
      int known = grains(sequence(word, first, last));
      if (known >= 0) {
        return (missed + known) * GRAIN;
      }
      missed += Math.max(0, grains(context(word, first, last)));
    }
    return UNSEEN + missed * GRAIN;
  }

  /** The hashes of a word's graphones, edges before the first and one behind the last. */
  static long[] word(List<String> pieces, List<String> letters) {
    long[] word = new long[ORDER + pieces.size()];
    for (int i = 0; i < word.length; i++) {
      int piece = i - ORDER + 1;
      boolean edge = piece < 0 || piece == pieces.size();
      word[i] = edge ? EDGE : graphone(pieces.get(piece), letters.get(piece));
    }
    return word;
  }

  private static long graphone(String piece, String letters) {
    return TextHash.finish(TextHash.append(TextHash.append(TextHash.of(piece), '>'), letters));
  }

  /** The key of graphones in a row. */
  static int sequence(long[] word, int first, int last) {
    return key(hash(word, first, last + 1));
  }

  /** The key of the graphones before the last one, as what it may follow. */
  static int context(long[] word, int first, int last) {
    return key(~hash(word, first, last));
  }

  private static long hash(long[] word, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = TextHash.finish(hash + word[i]);
    }
    return hash;
  }

  private static int key(long hash) {
    int key = (int) (TextHash.finish(hash) >>> Integer.SIZE);
    return key == 0 ? 1 : key;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(keys.length);
    BinaryFormat.write(out, keys);
    out.write(values);
  }

  static Graphones read(DataInputStream in) throws IOException {
    BinaryFormat.expect(in, MAGIC, "graphones");
    int[] keys = BinaryFormat.readInts(in, in.readInt());
    byte[] values = in.readNBytes(keys.length);
    if (values.length < keys.length) {
      throw new InvalidFormatException("cut short: found fewer values than graphones");
    }
    return new Graphones(keys, values);
  }
}
