package org.namavali.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells foreign words from Indian ones by three characters in a row, in both scripts: naive Bayes,
 * learnt from sources that are all Indian or all foreign, then once more with what it makes of the
 * list of names.
 */
final class Origin {

  private final Map<String, double[]> counts = new HashMap<>();
  private final double[] sums = new double[2];

  static Origin learn(List<AlignedPairs.Aligned> pairs, Set<String> indian, Set<String> foreign) {
    Origin first = new Origin();
    List<WordPair> open = new ArrayList<>();
    for (AlignedPairs.Aligned aligned : pairs) {
      WordPair pair = aligned.pair();
      if (indian.contains(pair.source()) || foreign.contains(pair.source())) {
        first.add(pair, foreign.contains(pair.source()) ? 1 : 0);
      } else if (pair.source().equals(NamePair.OURS)) {
        open.add(pair);
      }
    }
    Origin second = new Origin();
    for (AlignedPairs.Aligned aligned : pairs) {
      if (indian.contains(aligned.pair().source())) {
        second.add(aligned.pair(), 0);
      }
    }
    open.forEach(pair -> second.add(pair, first.isForeign(pair) ? 1 : 0));
    return second;
  }

  private void add(WordPair pair, int origin) {
    for (String gram : grams(pair)) {
      counts.computeIfAbsent(gram, key -> new double[2])[origin]++;
      sums[origin]++;
    }
  }

  boolean isForeign(WordPair pair) {
    double odds = 0;
    for (String gram : grams(pair)) {
      double[] seen = counts.getOrDefault(gram, new double[2]);
      odds += Math.log((seen[1] + 0.5) / (sums[1] + 0.5 * counts.size()));
      odds -= Math.log((seen[0] + 0.5) / (sums[0] + 0.5 * counts.size()));
    }
    return odds > 0;
  }

  private static List<String> grams(WordPair pair) {
    List<String> grams = new ArrayList<>();
    for (String word : List.of("#" + pair.english() + "#", "#" + pair.hindi() + "#")) {
      for (int i = 0; i + 3 <= word.length(); i++) {
        grams.add(word.substring(i, i + 3));
      }
    }
    return grams;
  }
}
