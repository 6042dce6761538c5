package org.namavali.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How far the F1 of two systems on the same documents could be chance: documents are drawn anew,
 * with replacement, many times, and both systems scored on each draw.
 *
 * <p>The intervals hold the middle 95 % of the draws (Efron and Tibshirani 1993, "An introduction
 * to the bootstrap", chapter 13; Koehn 2004, "Statistical significance tests for machine
 * translation evaluation", draws the same sentences for both systems). The p-value is the share of
 * draws whose difference is as far from the difference found as that is from none
 * (Berg-Kirkpatrick, Burkett and Klein 2012, "An empirical investigation of statistical
 * significance in NLP", with both sides counted and the difference found as one draw more, so that
 * it is never 0).
 *
 * <p>Not for a handful of documents: fewer than twenty tell little. The same counts and seed give
 * the same figures. Immutable. Takes some 20 ms for 100 documents.
 *
 * @param first F1 of the first system
 * @param second F1 of the second system
 * @param difference the second less the first
 * @param pValue how likely such a difference is where there is none
 */
public record PairedBootstrap(Estimate first, Estimate second, Estimate difference, double pValue) {

  /** How often documents are drawn anew. */
  public static final int DRAWS = 10_000;

  private static final double TAIL = 0.025;

  /** A figure, as a share of 1, and the ends of its interval. */
  public record Estimate(double value, double low, double high) {

    static Estimate of(double value, double[] draws) {
      double[] sorted = draws.clone();
      Arrays.sort(sorted);
      int left = (int) (TAIL * sorted.length);
      return new Estimate(value, sorted[left], sorted[sorted.length - 1 - left]);
    }
  }

  /**
   * Compares two systems.
   *
   * @param first the first system's counts, one a document
   * @param second those of the second, of the same documents in the same order
   * @throws IllegalArgumentException if there is no document, or the marked names differ
   */
  public static PairedBootstrap of(List<Score.Counts> first, List<Score.Counts> second, long seed) {
    requirePairs(first, second);
    int documents = first.size();
    Random random = new Random(seed);
    double[] ones = new double[DRAWS];
    double[] others = new double[DRAWS];
    int[] times = new int[documents];
    for (int draw = 0; draw < DRAWS; draw++) {
      Arrays.fill(times, 0);
      for (int i = 0; i < documents; i++) {
        times[random.nextInt(documents)]++;
      }
      ones[draw] = f1(first, times);
      others[draw] = f1(second, times);
    }
    Arrays.fill(times, 1);
    return of(f1(first, times), f1(second, times), ones, others);
  }

  private static void requirePairs(List<Score.Counts> first, List<Score.Counts> second) {
    if (first.isEmpty()
        || !first.stream()
            .map(Score.Counts::gold)
            .toList()
            .equals(second.stream().map(Score.Counts::gold).toList())) {
      throw new IllegalArgumentException(
          "found counts of "
              + first.size()
              + " and "
              + second.size()
              + " documents, expected the same documents, at least one");
    }
  }

  private static double f1(List<Score.Counts> counts, int[] times) {
    long gold = 0;
    long found = 0;
    long correct = 0;
    for (int i = 0; i < times.length; i++) {
      Score.Counts document = counts.get(i);
      gold += times[i] * document.gold();
      found += times[i] * document.found();
      correct += times[i] * document.correct();
    }
    return new Score.Counts(gold, found, correct).f1();
  }

  private static PairedBootstrap of(double one, double other, double[] ones, double[] others) {
    double difference = other - one;
    double[] differences = new double[DRAWS];
    int asFar = 1;
    for (int draw = 0; draw < DRAWS; draw++) {
      differences[draw] = others[draw] - ones[draw];
      if (Math.abs(differences[draw] - difference) >= Math.abs(difference)) {
        asFar++;
      }
    }
    return new PairedBootstrap(
        Estimate.of(one, ones),
        Estimate.of(other, others),
        Estimate.of(difference, differences),
        (double) asFar / (DRAWS + 1));
  }

  /** Whether the second system is worse by more than chance: all of the interval is below 0. */
  public boolean isWorse() {
    return difference.high < 0;
  }
}
