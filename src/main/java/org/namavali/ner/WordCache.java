package org.namavali.ner;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Words already scored, found by the hash of their characters.
 *
 * <p>Each word has one place and takes it from whatever word was there before, so the cache never
 * grows and input that repeats no word only makes it useless. Threads may share it: words are
 * immutable, and it matters to none which of two stays.
 */
final class WordCache {

  private static final int PLACES = 1 << 18;

  private final AtomicReferenceArray<ScoredWord> words = new AtomicReferenceArray<>(PLACES);

  /** The word; null where it is not there. */
  ScoredWord get(long key) {
    ScoredWord word = words.getAcquire((int) key & PLACES - 1);
    return word != null && word.key == key ? word : null;
  }

  void put(ScoredWord word) {
    words.setRelease((int) word.key & PLACES - 1, word);
  }
}
