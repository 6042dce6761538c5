package org.namavali.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The letters that each piece may stand for: those seen often enough. Immutable. */
final class LetterChoices {

  private static final int LEAST_COUNT = 3;
  private static final double LEAST_SHARE = 1e-3;

  private final SortedMap<String, List<String>> byPiece = new TreeMap<>();

  LetterChoices(List<AlignedPairs.Aligned> pairs) {
    SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
    for (AlignedPairs.Aligned aligned : pairs) {
      for (int i = 0; i < aligned.labels().size(); i++) {
        counts
            .computeIfAbsent(aligned.pair().pieces().get(i), piece -> new TreeMap<>())
            .merge(aligned.labels().get(i), 1, Integer::sum);
      }
    }
    counts.forEach((piece, labels) -> byPiece.put(piece, frequent(labels)));
  }

  private static List<String> frequent(Map<String, Integer> labels) {
    int sum = labels.values().stream().mapToInt(Integer::intValue).sum();
    int most = Collections.max(labels.values());
    double least = Math.min(most, Math.max(LEAST_COUNT, LEAST_SHARE * sum));
    List<String> frequent = new ArrayList<>();
    labels.forEach(
        (label, count) -> {
          if (count >= least) {
            frequent.add(label);
          }
        });
    return List.copyOf(frequent);
  }

  /** In the order of the alphabet. */
  List<String> of(String piece) {
    return byPiece.getOrDefault(piece, List.of());
  }

  SortedMap<String, List<String>> all() {
    return Collections.unmodifiableSortedMap(byPiece);
  }
}
