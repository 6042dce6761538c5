package org.namavali.ner;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Words already scored, found by the hash of their characters.
 *
 * <p>Each word has two places, side by side, which it shares with others: a new word takes the
 * first, and what was there moves to the second, until it is asked for again. So the cache never
 * grows, and input that repeats no word only makes it useless. Threads may share it: words are
 * immutable, and it matters to none which of two stays.
 */
final class WordCache {

  private static final int PLACES = 1 << 18;

  private final AtomicReferenceArray<ScoredWord> words = new AtomicReferenceArray<>(PLACES);

  /** The word; null where it is not there. */
  ScoredWord get(long key) {
    int place = (int) key & PLACES - 1;
    ScoredWord word = words.getAcquire(place);
    return word != null && word.key == key ? word : second(key, place);
  }

  private ScoredWord second(long key, int place) {
    ScoredWord word = words.getAcquire(place ^ 1);
    if (word == null || word.key != key) {
      return null;
    }
    put(word);
    return word;
  }

  void put(ScoredWord word) {
    int place = (int) word.key & PLACES - 1;
    words.setRelease(place ^ 1, words.getAcquire(place));
    words.setRelease(place, word);
  }
}
