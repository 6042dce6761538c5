package org.namavali.corpus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far the confidences of found names agree with how often they are right, in ten bins of equal
 * width (Guo et al. 2017, "On calibration of modern neural networks"). Immutable.
 */
public final class Calibration {

  private static final int BINS = 10;

  private final List<Bin> bins;

  private Calibration(List<Bin> bins) {
    this.bins = List.copyOf(bins);
  }

  /**
   * The names of about one confidence.
   *
   * @param low the least confidence in the bin
   * @param high the least confidence above it
   * @param confidence the mean confidence of its names
   * @param found how many names are in it
   * @param correct how many of these are right
   */
  record Bin(double low, double high, double confidence, long found, long correct) {

    double precision() {
      return (double) correct / found;
    }
  }

  /** Of the found names among these results. */
  public static Calibration of(Stream<NameResult> names) {
    double[] confidences = new double[BINS];
    long[] found = new long[BINS];
    long[] correct = new long[BINS];
    names
        .filter(name -> name.found() != null)
        .forEachOrdered(
            name -> {
              double confidence = name.found().getProb();
              int bin = Math.min(BINS - 1, (int) (BINS * confidence));
              confidences[bin] += confidence;
              found[bin]++;
              correct[bin] += name.isCorrect() ? 1 : 0;
            });
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (found[i] > 0) {
        double mean = confidences[i] / found[i];
        bins.add(new Bin(i / (double) BINS, (i + 1) / (double) BINS, mean, found[i], correct[i]));
      }
    }
    return new Calibration(bins);
  }

  /** The bins with names in them, from the least confident. */
  List<Bin> bins() {
    return bins;
  }

  /** How many names were found. */
  public long found() {
    return bins.stream().mapToLong(Bin::found).sum();
  }

  /**
   * The expected calibration error: by how much confidence and precision differ, on average over
   * names, 0 to 1; 0 without names.
   */
  public double error() {
    double sum =
        bins.stream().mapToDouble(b -> b.found * Math.abs(b.confidence - b.precision())).sum();
    return found() == 0 ? 0 : sum / found();
  }
}
