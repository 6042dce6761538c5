package org.namavali.ner;

import java.util.Arrays;

/**
 * The words of a sentence with what lies before and after it, laid out for speed: what words say at
 * one distance stands in one array, so that a loop without branches adds it up for all tokens,
 * several numbers at a time. Keeps its arrays from sentence to sentence: one thread, one instance.
 */
final class SentenceRows {

  private static final int REACH = Templates.REACH;
  private static final int CONTEXT = ScoredWord.CONTEXT;

  private final ScoredWord before;
  private final ScoredWord after;
  private final int labels;
  private final int lanes;
  private final ClassTrigrams rarities;
  private final ClassTrigrams shapes;
  private final long[][] rows = new long[ScoredWord.ROWS][0];
  private ScoredWord[] words = new ScoredWord[0];
  private long[] sums = new long[0];
  private long[] context = new long[0];

  SentenceRows(ScoredWord before, ScoredWord after, FeatureLookup lookup) {
    this.before = before;
    this.after = after;
    this.labels = lookup.labels();
    this.lanes = PackedScores.lanes(labels);
    this.rarities = new ClassTrigrams(Attribute.RARITY, lookup);
    this.shapes = new ClassTrigrams(Attribute.SHAPE, lookup);
  }

  /** Begins a sentence. */
  void begin(int tokens) {
    int places = tokens + 2 * REACH;
    if (words.length < places) {
      int room = Math.max(128, places + places / 2);
      words = new ScoredWord[room];
      for (int row = 0; row < rows.length; row++) {
        rows[row] = new long[room * lanes];
      }
      sums = new long[room * lanes];
      context = new long[room * CONTEXT];
      for (int token = -REACH; token < 0; token++) {
        layOut(token, before);
      }
    }
    for (int token = tokens; token < tokens + REACH; token++) {
      layOut(token, after);
    }
  }

  /** Only notes the word: its values come from far memory, best fetched for all words at once. */
  void set(int token, ScoredWord word) {
    words[token] = word;
  }

  private void layOut(int token, ScoredWord word) {
    int place = token + REACH;
    for (int row = 0; row < rows.length; row++) {
      System.arraycopy(word.values, row * lanes, rows[row], place * lanes, lanes);
    }
    System.arraycopy(word.values, rows.length * lanes, context, place * CONTEXT, CONTEXT);
  }

  /** Sets each token's scores to the sums of what the words around it add, and their classes. */
  void score(int tokens, int[] scores) {
    for (int token = 0; token < tokens; token++) {
      layOut(token, words[token]);
    }
    Arrays.fill(sums, 0, tokens * lanes, 0);
    for (int distance = -REACH; distance <= REACH; distance++) {
      long[] row = rows[ScoredWord.row(distance)];
      add(row, (REACH + distance) * lanes, tokens * lanes);
    }
    rarities.addTo(sums, context, tokens);
    shapes.addTo(sums, context, tokens);
    for (int token = 0; token < tokens; token++) {
      for (int lane = 0; lane < lanes; lane++) {
        PackedScores.unpack(sums[token * lanes + lane], scores, token * labels, labels, lane);
      }
    }
  }

  private void add(long[] row, int from, int size) {
    long[] into = sums;
    for (int i = 0; i < size; i++) {
      into[i] += row[from + i];
    }
  }

  /** The hashes and powers of attributes that words have in context, word by word. */
  long[] context() {
    return context;
  }

  /** Where in {@link #context} those of a token begin. */
  static int contextOf(int token) {
    return (token + REACH) * CONTEXT;
  }
}
