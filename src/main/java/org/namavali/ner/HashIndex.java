package org.namavali.ner;

/**
 * Numbers finished 64-bit hashes in the order in which they first come: 0, 1, 2 and so on.
 *
 * <p>Open addressing with linear probing in one flat array; the hashes are mixed already, so their
 * low bits serve as the place to start. Grows when it is more than half full. Not safe for threads
 * while it is being filled; free to share once it is not.
 */
final class HashIndex {

  static final int ABSENT = -1;

  private long[] keys;
  private int[] numbers;
  private int size;

  HashIndex(int expected) {
    allocate(Integer.highestOneBit(Math.max(8, expected)) * 4);
  }

  /** An index of hashes that already have the numbers of their places in the array. */
  static HashIndex of(long[] hashes) {
    HashIndex index = new HashIndex(hashes.length);
    for (long hash : hashes) {
      index.add(hash);
    }
    return index;
  }

  private void allocate(int capacity) {
    keys = new long[capacity];
    numbers = new int[capacity];
  }

  int size() {
    return size;
  }

  int get(long hash) {
    int at = place(hash);
    return keys[at] == 0 ? ABSENT : numbers[at];
  }

  /** The number of the hash, a new one where it is not known yet. */
  int add(long hash) {
    int at = place(hash);
    if (keys[at] != 0) {
      return numbers[at];
    }
    keys[at] = hash;
    numbers[at] = size++;
    if (size > keys.length / 2) {
      grow();
    }
    return size - 1;
  }

  /** All hashes by their numbers. */
  long[] hashes() {
    long[] hashes = new long[size];
    for (int at = 0; at < keys.length; at++) {
      if (keys[at] != 0) {
        hashes[numbers[at]] = keys[at];
      }
    }
    return hashes;
  }

  private int place(long hash) {
    int mask = keys.length - 1;
    int at = (int) hash & mask;
    while (keys[at] != 0 && keys[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    allocate(Math.multiplyExact(oldKeys.length, 2));
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldKeys[at] != 0) {
        int place = place(oldKeys[at]);
        keys[place] = oldKeys[at];
        numbers[place] = oldNumbers[at];
      }
    }
  }
}
