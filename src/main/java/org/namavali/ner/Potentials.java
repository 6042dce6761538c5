package org.namavali.ner;

/**
 * Exponentials of scores in units of 1/{@value CrfWeights#SCALE}, from two small tables. The same
 * on every machine, as {@link StrictMath} fills the tables, and several times as fast as it.
 */
final class Potentials {

  private static final int WHOLES = 700;
  private static final double[] WHOLE = new double[WHOLES];
  private static final double[] PART = new double[CrfWeights.SCALE];

  static {
    for (int i = 0; i < WHOLES; i++) {
      WHOLE[i] = StrictMath.exp(-i);
    }
    for (int i = 0; i < PART.length; i++) {
      PART[i] = StrictMath.exp(-(double) i / CrfWeights.SCALE);
    }
  }

  private Potentials() {}

  /** The exponential of a score that is not above 0. */
  static double of(int score) {
    int whole = -score / CrfWeights.SCALE;
    return whole < WHOLES ? WHOLE[whole] * PART[-score % CrfWeights.SCALE] : 0;
  }

  /** The potentials of one token: of its scores less the highest of them. */
  static void of(int[] scores, double[] potentials, int at, int labels) {
    int highest = highest(scores, at, labels);
    for (int i = at; i < at + labels; i++) {
      potentials[i] = of(scores[i] - highest);
    }
  }

  static int highest(int[] scores, int at, int labels) {
    int highest = scores[at];
    for (int i = at + 1; i < at + labels; i++) {
      highest = Math.max(highest, scores[i]);
    }
    return highest;
  }
}
