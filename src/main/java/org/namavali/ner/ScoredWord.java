package org.namavali.ner;

import java.util.List;

/**
 * A word with all the scores that depend on it alone: for each distance at which it may stand from
 * a token, what it adds to that token's labels. Immutable.
 */
final class ScoredWord {

  /** The attributes that features of several words look at. */
  static final List<Attribute> IN_CONTEXT =
      List.of(Attribute.WORD, Attribute.RARITY, Attribute.SHAPE);

  /** Distances beyond 2 share one row. */
  static final int ROWS = 6;

  private static final int NEAR = 2;

  final long key;

  /** Row by row, the scores of labels, packed. */
  final long[] scores;

  /** The hashes of the attributes in context, and their powers: 0 where the word has none. */
  final long[] hashes = new long[IN_CONTEXT.size()];

  final long[] powers = new long[IN_CONTEXT.size()];

  ScoredWord(long key, WordForm form, CrfWeights weights) {
    int labels = weights.labels().size();
    this.key = key;
    int[] sums = new int[ROWS * labels];
    for (Template template : Templates.OF_ONE_WORD) {
      long feature = template.hash(form);
      if (feature != 0 && firstOfRow(template)) {
        weights.addTo(sums, row(template.distance()) * labels, feature);
      }
    }
    for (Fragment piece : form.pieces()) {
      weights.addTo(sums, row(0) * labels, TextHash.finish(piece.hash()));
    }
    this.scores = PackedScores.pack(sums, labels);
    for (int i = 0; i < hashes.length; i++) {
      Fragment value = form.get(IN_CONTEXT.get(i));
      if (value != null) {
        hashes[i] = value.hash();
        powers[i] = value.power();
      }
    }
  }

  /** Of the features that are the same at all far distances only one is to be counted. */
  private static boolean firstOfRow(Template template) {
    return Math.abs(template.distance()) <= NEAR || template.distance() == Templates.REACH;
  }

  /** The row of {@link #scores} that a word adds to a token at the given distance before it. */
  static int row(int distance) {
    return Math.abs(distance) <= NEAR ? distance + NEAR : ROWS - 1;
  }
}
