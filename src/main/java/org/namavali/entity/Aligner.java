package org.namavali.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns which Latin letters a piece of Devanagari stands for, none to three, from names in both
 * scripts: expectation maximization over all monotone alignments (Jiampojamarn, Kondrak and Sherif
 * 2007, many-to-many alignment, here with one piece at a time and conditional probabilities).
 */
final class Aligner {

  static final int LONGEST = 3;

  private static final int BASE = 27;
  private static final int CODES = BASE * BASE * BASE;
  private static final double[] FIRST_GUESS = {0.3, 0.45, 0.2, 0.05};
  private static final double LEAST = 1e-7;

  private final Map<String, Integer> pieces = new HashMap<>();
  private double[] probabilities = new double[0];

  /** A pair as numbers. */
  private static final class Numbers {
    private final int[] pieces;
    private final int[] letters;

    Numbers(int[] pieces, int[] letters) {
      this.pieces = pieces;
      this.letters = letters;
    }
  }

  /** Learns from pairs; the more passes, the surer. */
  void learn(List<WordPair> pairs, int passes) {
    List<Numbers> numbers = new ArrayList<>(pairs.size());
    for (WordPair pair : pairs) {
      numbers.add(numbers(pair));
    }
    if (probabilities.length != pieces.size() * CODES) {
      probabilities = firstGuess();
    }
    for (int pass = 0; pass < passes; pass++) {
      double[] counts = new double[probabilities.length];
      for (Numbers pair : numbers) {
        new AlignmentGrid(pair.pieces, pair.letters, probabilities).count(counts);
      }
      probabilities = normalized(counts);
    }
  }

  /** The logarithm of the pair's probability for each letter or piece, whichever are more. */
  double score(WordPair pair) {
    Numbers numbers = numbers(pair);
    double likelihood =
        new AlignmentGrid(numbers.pieces, numbers.letters, probabilities).likelihood();
    return Math.log(likelihood) / Math.max(numbers.pieces.length, numbers.letters.length);
  }

  /** The letters of each piece in the likeliest alignment; null if there is none. */
  List<String> align(WordPair pair) {
    Numbers numbers = numbers(pair);
    int[] ends = new BestAlignment(numbers.pieces, numbers.letters, probabilities).ends();
    if (ends == null) {
      return null;
    }
    List<String> labels = new ArrayList<>(ends.length);
    for (int i = 0; i < ends.length; i++) {
      labels.add(pair.english().substring(i == 0 ? 0 : ends[i - 1], ends[i]));
    }
    return labels;
  }

  private Numbers numbers(WordPair pair) {
    int[] numbers = new int[pair.pieces().size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(pair.pieces().get(i)) * CODES;
    }
    return new Numbers(numbers, pair.english().chars().map(c -> c - 'a' + 1).toArray());
  }

  private int number(String piece) {
    Integer number = pieces.putIfAbsent(piece, pieces.size());
    return number == null ? pieces.size() - 1 : number;
  }

  private double[] firstGuess() {
    double[] guess = new double[pieces.size() * CODES];
    for (int i = 0; i < guess.length; i++) {
      int code = i % CODES;
      int letters = code == 0 ? 0 : code < BASE ? 1 : code < BASE * BASE ? 2 : 3;
      guess[i] = FIRST_GUESS[letters] / Math.pow(BASE - 1, letters);
    }
    return guess;
  }

  private static double[] normalized(double[] counts) {
    for (int piece = 0; piece < counts.length; piece += CODES) {
      double sum = 0;
      for (int code = 0; code < CODES; code++) {
        sum += counts[piece + code];
      }
      for (int code = 0; code < CODES && sum > 0; code++) {
        double share = counts[piece + code] / sum;
        counts[piece + code] = share < LEAST ? 0 : share;
      }
    }
    return counts;
  }

  /** The number of up to three letters from one place on, longer by one more letter. */
  static int longer(int code, int letter) {
    return code * BASE + letter;
  }
}
