package org.namavali.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A word with all that tagging needs of it: for each distance at which it may stand from a token
 * what it adds to that token's labels, and the hashes that features of several words are made of.
 * Immutable.
 */
final class ScoredWord {

  /** The attributes that features of several words look at. */
  static final List<Attribute> IN_CONTEXT =
      List.of(Attribute.WORD, Attribute.RARITY, Attribute.SHAPE);

  /** How many values those are: a hash and its power each. */
  static final int CONTEXT = 2 * IN_CONTEXT.size();

  /** Distances beyond 2 share one row. */
  static final int ROWS = 6;

  private static final int NEAR = 2;

  /** For each row the features that add to it. */
  private static final List<List<Template>> TEMPLATES = templates();

  private static final int MOST_FEATURES = WordForm.MOST_PIECES + Templates.OF_ONE_WORD.size();

  final long key;

  /**
   * Row by row, the scores of labels, packed; then for each attribute in context its hash and its
   * power, 0 where the word has none. One array, since each is one more place in far memory.
   */
  final long[] values;

  /** What the list of names says of the word as the beginning of a name. */
  final int listed;

  ScoredWord(long key, WordForm form, FeatureLookup lookup) {
    this.key = key;
    this.listed = form.listed();
    long[] scores = PackedScores.pack(scores(form, lookup), lookup.labels());
    this.values = Arrays.copyOf(scores, scores.length + CONTEXT);
    for (Attribute attribute : IN_CONTEXT) {
      int at = scores.length + inContext(attribute);
      values[at] = form.hash(attribute);
      values[at + 1] = form.power(attribute);
    }
  }

  private static int[] scores(WordForm form, FeatureLookup lookup) {
    long[] features = new long[MOST_FEATURES];
    for (int row = 0; row < ROWS; row++) {
      int size = 0;
      for (Template template : TEMPLATES.get(row)) {
        features[size++] = template.hash(form);
      }
      for (int piece = 0; row == row(0) && piece < form.pieces(); piece++) {
        features[size++] = form.pieceHash(piece);
      }
      lookup.take(features, size, row * lookup.labels());
    }
    int[] scores = new int[ROWS * lookup.labels()];
    lookup.addTo(scores);
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

  /** The row of {@link #values} that a word adds to a token at the given distance before it. */
  static int row(int distance) {
    return Math.abs(distance) <= NEAR ? distance + NEAR : ROWS - 1;
  }

  /** Where an attribute's hash stands among the values in context; its power is the next. */
  static int inContext(Attribute attribute) {
    return 2 * IN_CONTEXT.indexOf(attribute);
  }
}
