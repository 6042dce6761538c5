package org.namavali.ner;

import java.util.Arrays;
import java.util.List;
import org.namavali.text.TextHash;

/**
 * What the shapes, or the rarities, of three words in a row add to the scores of these words.
 *
 * <p>Few such rows of three are different, so those met last are kept with what all their features
 * add, and found by one hash. One thread, one instance.
 */
final class ClassTrigrams {

  private static final int WORDS = 3;
  private static final int PLACE_BITS = 12;

  private final FeatureLookup lookup;
  private final int labels;

  /** Where words have the hash of their attribute. */
  private final int attribute;

  /** The features that add to the scores of each of the three words. */
  private final TemplateHashes[] templates = new TemplateHashes[WORDS];

  /** The words that features add to, from the first to before the end. */
  private int from = WORDS;

  private int to;
  private final long[] keys = new long[1 << PLACE_BITS];
  private final long[] rows;

  ClassTrigrams(Attribute attribute, FeatureLookup lookup) {
    this.attribute = ScoredWord.inContext(attribute);
    this.lookup = lookup;
    this.labels = lookup.labels();
    for (int word = 0; word < WORDS; word++) {
      List<Template> ofWord = Templates.ofClass(attribute, -word);
      templates[word] = new TemplateHashes(ofWord);
      if (!ofWord.isEmpty()) {
        from = Math.min(from, word);
        to = word + 1;
      }
    }
    this.rows = new long[keys.length * (to - from) * PackedScores.lanes(labels)];
  }

  /**
   * Adds to the scores of a sentence. What lies outside of it has no class, so only rows of its own
   * words count.
   *
   * @param context as {@link SentenceRows#context}
   * @param sums packed scores of the labels, token by token
   */
  void addTo(long[] sums, long[] context, int tokens) {
    int lanes = PackedScores.lanes(labels);
    int width = (to - from) * lanes;
    for (int first = 0; first + WORDS <= tokens; first++) {
      int row = width * place(context, SentenceRows.contextOf(first));
      int sum = lanes * (first + from);
      for (int i = 0; i < width; i++) {
        sums[sum + i] += rows[row + i];
      }
    }
  }

  private int place(long[] context, int first) {
    long key = key(context, first + attribute);
    int place = (int) (key >>> (Long.SIZE - PLACE_BITS));
    if (keys[place] != key) {
      long[] scored = scored(context, first);
      System.arraycopy(scored, 0, rows, place * scored.length, scored.length);
      keys[place] = key;
    }
    return place;
  }

  private static long key(long[] context, int at) {
    long key = TextHash.EMPTY;
    for (int word = 0; word < WORDS; word++) {
      int value = at + word * ScoredWord.CONTEXT;
      key = Template.append(key, word, context[value], context[value + 1]);
    }
    return TextHash.finish(key);
  }

  private long[] scored(long[] context, int first) {
    int[] scores = new int[WORDS * labels];
    for (int word = from; word < to; word++) {
      long[] features = new long[templates[word].width()];
      templates[word].hash(context, first + word * ScoredWord.CONTEXT, features);
      lookup.take(features, features.length, word * labels);
    }
    lookup.addTo(scores);
    return PackedScores.pack(Arrays.copyOfRange(scores, from * labels, to * labels), labels);
  }
}
