package org.namavali.corpus.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.namavali.corpus.PlacedSentence;
import org.namavali.text.HindiTokenizer;
import org.namavali.text.Spelling;

/**
 * The runs of three words that an article is made of, as hashes: ascending, each once. Figures do
 * not count, since a report that comes again comes with others.
 */
final class Shingles {

  private static final int WORDS = 3;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final long[] hashes;

  private Shingles(long... hashes) {
    this.hashes = hashes;
  }

  LongStream hashes() {
    return Arrays.stream(hashes);
  }

  static Shingles of(PlacedArticle article, HindiTokenizer tokenizer) {
    List<String> words = new ArrayList<>();
    for (PlacedSentence sentence : article.sentences()) {
      for (String word : tokenizer.tokenize(sentence.sentence().text())) {
        words.add(Spelling.normalize(word));
      }
    }
    int size = Math.min(WORDS, words.size());
    long[] hashes = new long[words.size() - size + 1];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(words.subList(i, i + size));
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  private static long hash(List<String> words) {
    long hash = words.size();
    for (String word : words) {
      hash = mix(hash * FACTOR);
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * FACTOR;
      }
    }
    return mix(hash);
  }

  private static long mix(long hash) {
    return hash ^ hash >>> 29;
  }

  /** The share of the shingles of both that they have in common (Jaccard's coefficient). */
  double similarity(Shingles other) {
    int i = 0;
    int j = 0;
    int common = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) common / (hashes.length + other.hashes.length - common);
  }
}
