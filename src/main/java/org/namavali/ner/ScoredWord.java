package org.namavali.ner;

import java.util.ArrayList;
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

  /** For each row the features that add to it. */
  private static final List<List<Template>> TEMPLATES = templates();

  final long key;

  /** Row by row, the scores of labels, packed. */
  final long[] scores;

  /** The hashes of the attributes in context, and their powers: 0 where the word has none. */
  final long[] hashes = new long[IN_CONTEXT.size()];

  final long[] powers = new long[IN_CONTEXT.size()];

  ScoredWord(long key, WordForm form, FeatureLookup lookup) {
    this.key = key;
    this.scores = PackedScores.pack(scores(form, lookup), lookup.labels());
    for (int i = 0; i < hashes.length; i++) {
      Fragment value = form.get(IN_CONTEXT.get(i));
      if (value != null) {
        hashes[i] = value.hash();
        powers[i] = value.power();
      }
    }
  }

  private static int[] scores(WordForm form, FeatureLookup lookup) {
    int[] scores = new int[ROWS * lookup.labels()];
    for (int row = 0; row < ROWS; row++) {
      List<Template> templates = TEMPLATES.get(row);
      int pieces = row == row(0) ? form.pieces() : 0;
      long[] features = new long[templates.size() + pieces];
      for (int i = 0; i < templates.size(); i++) {
        features[i] = templates.get(i).hash(form);
      }
      for (int piece = 0; piece < pieces; piece++) {
        features[templates.size() + piece] = form.pieceHash(piece);
      }
      lookup.add(features, 1, features.length, scores, row * lookup.labels());
    }
    return scores;
  }

  /** Of the features that are the same at all far distances only one is to be counted. */
  private static List<List<Template>> templates() {
    List<List<Template>> rows = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      rows.add(new ArrayList<>());
    }
    for (Template template : Templates.OF_ONE_WORD) {
      if (Math.abs(template.distance()) <= NEAR || template.distance() == Templates.REACH) {
        rows.get(row(template.distance())).add(template);
      }
    }
    return List.copyOf(rows);
  }

  /** The row of {@link #scores} that a word adds to a token at the given distance before it. */
  static int row(int distance) {
    return Math.abs(distance) <= NEAR ? distance + NEAR : ROWS - 1;
  }
}
