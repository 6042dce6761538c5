package org.namavali.entity;

import java.util.List;
import org.namavali.EntityType;
import org.namavali.text.Spelling;

/**
 * Finds the entries of a list by their folded spellings, and folds them as late as that.
 *
 * <p>To fold all takes as long as to read them, and an article asks for a few dozen. So entries
 * stand by a hash of what all spellings have in common, {@link Spelling#foldHash}, and those that
 * share one are folded when they are first looked through. Threads may share it: whichever of them
 * folds an entry, the key is the same.
 */
final class EntryIndex {

  private static final int NOT_FOLDED = 0;

  private final List<NameList.Entry> entries;

  /** Where the entries of each place begin in the arrays below, then the end. */
  private final int[] starts;

  /** The numbers of entries, place by place in their order in the list. */
  private final int[] numbers;

  /** The hash codes of their keys, as far as they are folded. */
  private final int[] hashes;

  EntryIndex(List<NameList.Entry> entries) {
    this.entries = entries;
    this.starts = new int[Integer.highestOneBit(Math.max(2, entries.size())) + 2];
    this.numbers = new int[entries.size()];
    this.hashes = new int[entries.size()];
    fill(entries.stream().mapToInt(entry -> place(entry.hindi())).toArray());
  }

  /** Counts the entries of each place, and puts them there in their order. */
  private void fill(int[] places) {
    for (int place : places) {
      starts[place + 2]++;
    }
    for (int place = 1; place < starts.length; place++) {
      starts[place] += starts[place - 1];
    }
    for (int i = 0; i < places.length; i++) {
      numbers[starts[places[i] + 1]++] = i;
    }
  }

  /** The same for all spellings that fold alike. */
  private int place(String spelling) {
    int spread = Spelling.foldHash(spelling) * 0x9E3779B9;
    return spread >>> (Integer.numberOfLeadingZeros(starts.length - 2) + 1);
  }

  /**
   * The entry of the very same spelling, else the first that folds alike, or null.
   *
   * @param key the spelling folded
   */
  NameList.Entry find(String spelling, String key, EntityType type) {
    int place = place(key);
    int hash = hash(key);
    NameList.Entry alike = null;
    for (int at = starts[place]; at < starts[place + 1]; at++) {
      NameList.Entry entry = entries.get(numbers[at]);
      if (hash(at) == hash && entry.type() == type) {
        if (entry.hindi().equals(spelling)) {
          return entry;
        }
        boolean first = alike == null && Spelling.fold(entry.hindi()).equals(key);
        alike = first ? entry : alike;
      }
    }
    return alike;
  }

  private int hash(int at) {
    int hash = hashes[at];
    if (hash == NOT_FOLDED) {
      hash = hash(Spelling.fold(entries.get(numbers[at]).hindi()));
      hashes[at] = hash;
    }
    return hash;
  }

  private static int hash(String key) {
    int hash = key.hashCode();
    return hash == NOT_FOLDED ? 1 : hash;
  }
}
