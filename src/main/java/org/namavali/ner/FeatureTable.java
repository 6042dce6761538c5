package org.namavali.ner;

/**
 * The weights of features by their finished hashes, made for look-ups that mostly find nothing.
 *
 * <p>A row lies beside its hash, four weights in a long, so a feature found costs one place in
 * memory. One bit for each feature, at a place that its hash gives, tells of most features without
 * weights that they have none, out of a few hundred kilobytes that stay near the processor (Bloom
 * 1970, with one hash). Immutable; threads may share it.
 */
final class FeatureTable {

  private static final int LANES = 4;
  private static final int LANE_SHIFT = 2;
  private static final int LANE_BITS = 16;
  private static final int FILTER_BITS = 8;

  private final int labels;
  private final int stride;
  private final int mask;
  private final long[] slots;
  private final int filterMask;
  private final long[] filter;

  /**
   * A table.
   *
   * @param hashes all different, none 0
   * @param rows for each of the hashes one weight a label
   */
  FeatureTable(long[] hashes, short[] rows, int labels) {
    int places = Integer.highestOneBit(Math.max(8, hashes.length)) * 4;
    this.labels = labels;
    this.stride = 1 + (labels + LANES - 1) / LANES;
    this.mask = places - 1;
    this.slots = new long[Math.multiplyExact(places, stride)];
    this.filterMask = places * FILTER_BITS / 2 - 1;
    this.filter = new long[(filterMask >>> 6) + 1];
    for (int i = 0; i < hashes.length; i++) {
      put(hashes[i], rows, i * labels);
    }
  }

  private void put(long hash, short[] rows, int row) {
    int slot = slot(hash);
    if (slots[slot] == hash) {
      throw new IllegalArgumentException(hash == 0 ? "the hash 0" : "a hash twice");
    }
    slots[slot] = hash;
    for (int label = 0; label < labels; label++) {
      slots[slot + 1 + (label >> LANE_SHIFT)] |=
          (rows[row + label] & 0xFFFFL) << (label % LANES * LANE_BITS);
    }
    int bit = bit(hash);
    filter[bit >>> 6] |= 1L << bit;
  }

  /** Where the hash stands, or the free slot where it would. */
  private int slot(long hash) {
    int place = (int) hash & mask;
    while (slots[place * stride] != 0 && slots[place * stride] != hash) {
      place = (place + 1) & mask;
    }
    return place * stride;
  }

  /** Other bits of the hash than those that give the slot. */
  private int bit(long hash) {
    return (int) (hash >>> 32) & filterMask;
  }

  int labels() {
    return labels;
  }

  /** 0 for most hashes that are not in the table, 1 for all that are. */
  int mayHold(long hash) {
    int bit = bit(hash);
    return (int) (filter[bit >>> 6] >>> bit) & 1;
  }

  /** What stands where a hash is looked for first. */
  long first(long hash) {
    return slots[((int) hash & mask) * stride];
  }

  /** Adds the weights of a feature to the scores from {@code at} on. */
  void addTo(int[] scores, int at, long hash) {
    int slot = slot(hash);
    if (slots[slot] != 0) {
      for (int label = 0; label < labels; label++) {
        scores[at + label] += weight(slot, label);
      }
    }
  }

  private short weight(int slot, int label) {
    return (short) (slots[slot + 1 + (label >> LANE_SHIFT)] >>> (label % LANES * LANE_BITS));
  }

  /** The weight of a hash in the table for a label; 0 where the hash is not there. */
  short weight(long hash, int label) {
    return weight(slot(hash), label);
  }
}
