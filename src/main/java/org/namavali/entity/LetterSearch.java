package org.namavali.entity;

import java.util.Arrays;
import java.util.List;
import org.namavali.text.TextHash;

/**
 * Finds the likeliest letters of a word by beam search. It finds what OpenNLP's {@code BeamSearch}
 * finds with the same model, faster. One search serves one word.
 */
final class LetterSearch {

  private static final double UNLIKELY = -8;

  private final LetterTable table;
  private final List<String> pieces;
  private final LetterHashes hashes;
  private final LetterBeam beam;
  private final int[] base;
  private final int[] scores;
  private final long[] starts = new long[LetterHashes.OF_LETTERS];
  private final long[] features =
      new long[Math.max(LetterHashes.OF_PIECES, LetterHashes.OF_LETTERS)];

  LetterSearch(LetterTable table, int width, List<String> pieces) {
    this.table = table;
    this.pieces = pieces;
    this.hashes = new LetterHashes(pieces);
    this.beam = new LetterBeam(width);
    this.base = new int[table.outcomes()];
    this.scores = new int[table.outcomes()];
  }

  /** The likeliest paths, the best first. */
  List<LetterPath> paths() {
    List<LetterPath> paths = List.of(LetterPath.EMPTY);
    for (int index = 0; index < pieces.size(); index++) {
      int[] choices = table.choices(pieces.get(index));
      paths = choices.length == 0 ? usual(index, paths) : next(index, paths, choices);
    }
    return paths;
  }

  private List<LetterPath> usual(int index, List<LetterPath> paths) {
    String letters = UsualLetters.of(pieces.get(index));
    long hash = TextHash.of(letters);
    long power = TextHash.power(letters.length());
    return paths.stream().map(path -> path.with(letters, hash, power, path.score())).toList();
  }

  private List<LetterPath> next(int index, List<LetterPath> paths, int[] choices) {
    Arrays.fill(base, 0);
    hashes.pieces(index, features);
    table.add(features, LetterHashes.OF_PIECES, base);
    hashes.windows(index, starts);
    beam.clear();
    for (LetterPath path : paths) {
      spread(path, choices);
    }
    return beam.paths(table);
  }

  private void spread(LetterPath path, int[] choices) {
    System.arraycopy(base, 0, scores, 0, base.length);
    LetterHashes.letters(starts, path, features);
    table.add(features, LetterHashes.OF_LETTERS, scores);
    double[] likely = new double[choices.length];
    for (int k = 0; k < choices.length; k++) {
      likely[k] = scores[choices[k]] * LetterModel.GRAIN;
    }
    double sum = LetterWeights.logOfSum(likely, likely.length);
    for (int k = 0; k < choices.length; k++) {
      if (likely[k] - sum > UNLIKELY) {
        beam.offer(path, choices[k], path.score() + (likely[k] - sum));
      }
    }
  }
}
