package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordCacheTest {

  private final WordCache cache = new WordCache();

  private static ScoredWord word(long key) {
    Labels labels = new Labels(List.of("other"));
    CrfWeights weights = new CrfWeights(labels, new long[0], new short[0], new int[1], new int[1]);
    return new ScoredWord(key, WordForm.BEFORE, new FeatureLookup(weights.table()));
  }

  @Test
  void knowsNothingAtFirst() {
    assertThat(cache.get(1)).isNull();
    assertThat(cache.get(0)).isNull();
  }

  @Test
  void givesBackTheWordOfAKey() {
    ScoredWord word = word(77);
    cache.put(word);

    assertThat(cache.get(77)).isSameAs(word);
    assertThat(cache.get(78)).isNull();
  }

  @Test
  void keepsTheTwoWordsOfAPlaceThatWereAskedForLast() {
    ScoredWord first = word(5L << 32 | 77);
    ScoredWord second = word(-(6L << 32) | 77);
    ScoredWord third = word(7L << 32 | 77);
    cache.put(first);
    cache.put(second);
    assertThat(cache.get(first.key)).isSameAs(first);
    cache.put(third);

    assertThat(cache.get(second.key)).isNull();
    assertThat(cache.get(first.key)).isSameAs(first);
    assertThat(cache.get(third.key)).isSameAs(third);
  }
}
