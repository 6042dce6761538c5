package org.namavali.entity;

import java.util.ArrayList;
import java.util.List;

/** Word pairs that fit together, letter by letter; those that do not are left out. */
final class AlignedPairs {

  /**
   * The least mean logarithm of probability a piece or letter. Pairs below are mostly translations,
   * other names of the same thing, or halves of words; the list was read on both sides of it.
   */
  static final double LEAST_SCORE = -2.0;

  private static final int ROUNDS = 3;
  private static final int PASSES = 4;

  /**
   * A pair with the letters of each piece.
   *
   * @param labels as many as the pair has pieces
   */
  record Aligned(WordPair pair, List<String> labels) {
    Aligned {
      labels = List.copyOf(labels);
    }
  }

  private AlignedPairs() {}

  /** Aligns, leaves out what does not fit, and aligns the rest again. */
  static List<Aligned> of(List<WordPair> pairs) {
    List<WordPair> kept = pairs;
    Aligner aligner = new Aligner();
    for (int round = 0; round < ROUNDS; round++) {
      aligner.learn(kept, PASSES);
      kept = kept.stream().filter(pair -> aligner.score(pair) > LEAST_SCORE).toList();
    }
    List<Aligned> aligned = new ArrayList<>(kept.size());
    for (WordPair pair : kept) {
      aligned.add(new Aligned(pair, aligner.align(pair)));
    }
    return aligned;
  }
}
