package org.namavali.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the likeliest letters of a word by beam search. It finds what OpenNLP's {@code BeamSearch}
 * finds with the same model, faster. One search serves one word.
 */
final class LetterSearch {

  private static final double UNLIKELY = -8;

  private static final class Path {
    private final String[] labels;
    private final String written;
    private final double score;

    Path(String[] labels, String written, double score) {
      this.labels = labels;
      this.written = written;
      this.score = score;
    }
  }

  private final LetterTable table;
  private final LetterContext context = new LetterContext();
  private final int width;
  private final double[] scores;
  private final double[] base;

  LetterSearch(LetterTable table, int width) {
    this.table = table;
    this.width = width;
    this.scores = new double[table.outcomes()];
    this.base = new double[table.outcomes()];
  }

  /** Spellings of a word with their probabilities, the likeliest first. */
  List<Romanizer.Candidate> search(List<String> pieces) {
    List<Path> paths = paths(pieces);
    Map<String, Double> sums = new HashMap<>();
    paths.forEach(path -> sums.merge(path.written, StrictMath.exp(path.score), Double::sum));
    return sums.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .map(entry -> new Romanizer.Candidate(entry.getKey(), Math.min(1, entry.getValue())))
        .sorted(Romanizer.Candidate.BEST_FIRST)
        .toList();
  }

  /** The letters of the likeliest single path. */
  String bestPath(List<String> pieces) {
    return paths(pieces).get(0).written;
  }

  private List<Path> paths(List<String> pieces) {
    List<Path> paths = List.of(new Path(new String[pieces.size()], "", 0));
    for (int i = 0; i < pieces.size(); i++) {
      paths = next(pieces, i, paths);
    }
    return paths;
  }

  private List<Path> next(List<String> pieces, int index, List<Path> paths) {
    int[] choices = table.choices(pieces.get(index));
    if (choices.length == 0) {
      String usual = UsualLetters.of(pieces.get(index));
      return paths.stream().map(path -> longer(path, index, usual, 0)).toList();
    }
    Arrays.fill(base, 0);
    context.pieces(pieces, index, feature -> table.add(feature, base));
    List<Path> next = new ArrayList<>();
    for (Path path : paths) {
      spread(pieces, index, path, choices, next);
    }
    next.sort(Comparator.comparingDouble(path -> -path.score));
    return next.subList(0, Math.min(width, next.size()));
  }

  private void spread(List<String> pieces, int index, Path path, int[] choices, List<Path> next) {
    System.arraycopy(base, 0, scores, 0, base.length);
    context.letters(
        pieces,
        index,
        Arrays.asList(path.labels),
        path.written,
        feature -> table.add(feature, scores));
    double[] likely = new double[choices.length];
    for (int k = 0; k < choices.length; k++) {
      likely[k] = scores[choices[k]];
    }
    double sum = LetterWeights.logOfSum(likely, likely.length);
    for (int k = 0; k < choices.length; k++) {
      if (likely[k] - sum > UNLIKELY) {
        next.add(longer(path, index, table.letters(choices[k]), likely[k] - sum));
      }
    }
  }

  private static Path longer(Path path, int index, String label, double score) {
    String[] labels = path.labels.clone();
    labels[index] = label;
    return new Path(labels, path.written + label, path.score + score);
  }
}
