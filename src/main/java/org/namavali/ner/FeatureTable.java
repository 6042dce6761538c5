package org.namavali.ner;

/**
 * The weights of features by their finished hashes, made for look-ups that mostly find nothing.
 *
 * <p>Features whose hashes share their first bits, one or two as a rule, stand side by side with
 * their weights, and a directory tells where. So a table is filled in a hundredth of a second, and
 * a feature found costs two places in memory. Two bits for each feature, in a word that its last
 * bits give, tell of most features without weights that they have none, out of a few hundred
 * kilobytes that stay near the processor (Bloom 1970; with all bits in one word, Putze, Sanders and
 * Singler 2009). Immutable; threads may share it.
 */
final class FeatureTable {

  static final int ABSENT = -1;

  private static final int LANES = 4;
  private static final int LANE_SHIFT = 2;
  private static final int LANE_BITS = 16;
  private static final int FILTER_BITS = 16;

  private final int labels;

  /** How many longs a feature takes. */
  private final int stride;

  /** Each feature's hash and its weights, four in a long. */
  private final long[] entries;

  /** Where features begin, in {@link #entries}, by the first bits of their hashes; then the end. */
  private final int[] starts;

  private final int shift;
  private final long[] filter;

  /**
   * A table.
   *
   * @param hashes all different, none 0
   * @param columns for each label one weight a feature
   */
  FeatureTable(long[] hashes, short[][] columns) {
    int places = Integer.highestOneBit(Math.max(8, hashes.length));
    this.labels = columns.length;
    this.stride = 1 + (labels + LANES - 1) / LANES;
    this.entries = new long[Math.multiplyExact(hashes.length, stride)];
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(places);
    this.starts = new int[places + 2];
    this.filter = new long[places * FILTER_BITS / Long.SIZE];
    count(hashes);
    fill(hashes, columns);
    requireDifferent();
  }

  /** Leaves in each place of the directory, but one further on, where its features will begin. */
  private void count(long[] hashes) {
    for (long hash : hashes) {
      starts[bucket(hash) + 2] += stride;
      filter[word(hash)] |= bits(hash);
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  /** Moves what {@link #count} left to its own place, step by step. */
  private void fill(long[] hashes, short[][] columns) {
    for (int i = 0; i < hashes.length; i++) {
      int next = bucket(hashes[i]) + 1;
      int at = starts[next];
      starts[next] = at + stride;
      entries[at] = hashes[i];
      for (int lane = 1; lane < stride; lane++) {
        entries[at + lane] = packed(columns, (lane - 1) * LANES, i);
      }
    }
  }

  /** The weights of a feature for four labels. */
  private long packed(short[][] columns, int from, int feature) {
    long weights = 0;
    for (int label = Math.min(from + LANES, labels) - 1; label >= from; label--) {
      weights = weights << LANE_BITS | (columns[label][feature] & 0xFFFFL);
    }
    return weights;
  }

  private void requireDifferent() {
    for (int at = 0; at < entries.length; at += stride) {
      if (entries[at] == 0 || find(entries[at]) != at) {
        throw new IllegalArgumentException(entries[at] == 0 ? "the hash 0" : "a hash twice");
      }
    }
  }

  private int bucket(long hash) {
    return (int) (hash >>> shift);
  }

  private int word(long hash) {
    return (int) hash & (filter.length - 1);
  }

  private static long bits(long hash) {
    return 1L << (hash >>> 20) | 1L << (hash >>> 26);
  }

  int labels() {
    return labels;
  }

  /** 0 for most hashes that are not in the table, 1 for all that are. */
  int mayHold(long hash) {
    long bits = bits(hash);
    return (filter[word(hash)] & bits) == bits ? 1 : 0;
  }

  /** Where a hash is looked for first: half of finding it, for those who look for many at once. */
  int start(long hash) {
    return starts[bucket(hash)];
  }

  /** The other half: where the hash is, or {@link #ABSENT}. */
  int find(long hash, int start) {
    int end = starts[bucket(hash) + 1];
    for (int at = start; at < end; at += stride) {
      if (entries[at] == hash) {
        return at;
      }
    }
    return ABSENT;
  }

  /** Where the hash is, or {@link #ABSENT}. */
  int find(long hash) {
    return find(hash, start(hash));
  }

  /** Adds the weights of the feature that was found to the scores from {@code row} on. */
  void addTo(int[] scores, int row, int found) {
    int at = row;
    for (int lane = 1; lane < stride; lane++) {
      long weights = entries[found + lane];
      for (int end = Math.min(at + LANES, row + labels); at < end; at++) {
        scores[at] += (short) weights;
        weights >>= LANE_BITS;
      }
    }
  }

  private short weight(int found, int label) {
    return (short) (entries[found + 1 + (label >> LANE_SHIFT)] >>> (label % LANES * LANE_BITS));
  }

  /** The weight of a feature for a label; 0 where it has none. */
  short weight(long hash, int label) {
    int found = find(hash);
    return found == ABSENT ? 0 : weight(found, label);
  }
}
