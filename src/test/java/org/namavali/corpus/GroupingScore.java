package org.namavali.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well mentions are brought together, given the same mentions: B³ (Bagga and Baldwin 1998) over
 * mentions, and pairs of mentions. Entities of different documents must have different names.
 */
record GroupingScore(Ratio cubed, Ratio pairs) {

  /** Precision, recall and their harmonic mean, from 0 to 1. */
  record Ratio(double precision, double recall) {

    double f1() {
      double sum = precision + recall;
      return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
  }

  private record Both(Object gold, Object found) {}

  /**
   * Compares two groupings.
   *
   * @param gold the entity of each mention
   * @param found as many, in the same order; only which of them are equal counts
   */
  static GroupingScore of(List<?> gold, List<?> found) {
    if (gold.isEmpty() || gold.size() != found.size()) {
      throw new IllegalArgumentException(gold.size() + " and " + found.size() + " mentions");
    }
    Map<Object, Integer> goldSizes = new HashMap<>();
    Map<Object, Integer> foundSizes = new HashMap<>();
    Map<Both, Integer> bothSizes = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      goldSizes.merge(gold.get(i), 1, Integer::sum);
      foundSizes.merge(found.get(i), 1, Integer::sum);
      bothSizes.merge(new Both(gold.get(i), found.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Both, Integer> both : bothSizes.entrySet()) {
      double size = both.getValue();
      precision += size * size / foundSizes.get(both.getKey().found());
      recall += size * size / goldSizes.get(both.getKey().gold());
    }
    double right = pairs(bothSizes);
    return new GroupingScore(
        new Ratio(precision / gold.size(), recall / gold.size()),
        new Ratio(share(right, pairs(foundSizes)), share(right, pairs(goldSizes))));
  }

  private static double pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToDouble(size -> size * (size - 1) / 2.0).sum();
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 1 : part / whole;
  }
}
