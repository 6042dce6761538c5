package org.namavali.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Whole numbers by finished 64-bit hashes, twelve bytes each on disk.
 *
 * <p>Not safe for threads while it is being filled; free to share once it is not.
 */
final class HashTable {

  private final HashIndex index;
  private int[] values;

  HashTable() {
    this(new HashIndex(1 << 12), new int[1 << 12]);
  }

  private HashTable(HashIndex index, int[] values) {
    this.index = index;
    this.values = values;
  }

  /** The number of the hash, or {@code absent} where there is none. */
  int get(long hash, int absent) {
    int at = index.get(hash);
    return at == HashIndex.ABSENT ? absent : values[at];
  }

  void put(long hash, int value) {
    int at = at(hash);
    values[at] = value;
  }

  /** Sets bits of the number of the hash, which is 0 at first. */
  void or(long hash, int bits) {
    int at = at(hash);
    values[at] |= bits;
  }

  private int at(long hash) {
    int at = index.add(hash);
    if (at == values.length) {
      values = Arrays.copyOf(values, 2 * at);
    }
    return at;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(index.size());
    BinaryFormat.write(out, index.hashes());
    BinaryFormat.write(out, Arrays.copyOf(values, index.size()));
  }

  static HashTable read(DataInputStream in) throws IOException {
    int size = in.readInt();
    return new HashTable(
        HashIndex.of(BinaryFormat.readLongs(in, size)), BinaryFormat.readInts(in, size));
  }
}
