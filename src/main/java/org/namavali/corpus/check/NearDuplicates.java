package org.namavali.corpus.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.namavali.text.HindiTokenizer;

/**
 * Finds articles that are nearly the same: those that have at least half of their runs of three
 * words in common. Exact, not by chance as with MinHash, so that a split can keep what is alike
 * together.
 *
 * <p>Two sets that share that much share one of the rarest shingles of each; only articles that do
 * are compared (prefix filtering: Bayardo, Ma and Srikant 2007, "Scaling up all pairs similarity
 * search"). Near linear where most runs of three words are rare; articles that are known to be in
 * one group are not compared again.
 */
final class NearDuplicates {

  /** The share from which on articles are nearly the same. */
  static final double SIMILARITY = 0.5;

  /**
   * Two articles, by their numbers.
   *
   * @param article the later one
   * @param earlier the first one that it was found to be like
   */
  record Pair(int article, int earlier, double similarity) {}

  private final List<Shingles> shingles = new ArrayList<>();
  private final Map<Long, List<Integer>> holders = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Groups groups;
  private final long[] all;

  private NearDuplicates(List<PlacedArticle> articles) {
    HindiTokenizer tokenizer = new HindiTokenizer();
    articles.forEach(article -> shingles.add(Shingles.of(article, tokenizer)));
    all = shingles.stream().flatMapToLong(Shingles::hashes).sorted().toArray();
    groups = new Groups(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      compare(i);
    }
  }

  static NearDuplicates of(List<PlacedArticle> articles) {
    return new NearDuplicates(articles);
  }

  /** Enough pairs to hold every group together, in the order of their later articles. */
  List<Pair> pairs() {
    return pairs;
  }

  Groups groups() {
    return groups;
  }

  private void compare(int article) {
    for (long shingle : rarest(shingles.get(article).hashes().toArray())) {
      List<Integer> earlier = holders.computeIfAbsent(shingle, unseen -> new ArrayList<>());
      for (int other : earlier) {
        if (!groups.together(article, other)) {
          join(article, other);
        }
      }
      earlier.add(article);
    }
  }

  private void join(int article, int other) {
    double similarity = shingles.get(article).similarity(shingles.get(other));
    if (similarity >= SIMILARITY) {
      groups.join(article, other);
      pairs.add(new Pair(article, other, similarity));
    }
  }

  /** One of these must be shared, save for those that no other article has. */
  private List<Long> rarest(long... hashes) {
    int prefix = hashes.length - (int) Math.ceil(SIMILARITY * hashes.length) + 1;
    return Arrays.stream(hashes)
        .boxed()
        .sorted(Comparator.comparing(this::frequency))
        .limit(prefix)
        .filter(hash -> frequency(hash) > 1)
        .toList();
  }

  private int frequency(long hash) {
    return from(hash + 1) - from(hash);
  }

  /** The place of the first hash that is not lower. */
  private int from(long hash) {
    int low = 0;
    int high = all.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all[middle] < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
