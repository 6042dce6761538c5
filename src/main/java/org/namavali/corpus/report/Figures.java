package org.namavali.corpus.report;

import java.util.Locale;

/** Numbers as the page prints them. */
final class Figures {

  private Figures() {}

  /** A share as a percentage with one decimal. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  static String range(Interval interval) {
    return percent(interval.low()) + "–" + percent(interval.high());
  }

  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  static String confidence(double confidence) {
    return String.format(Locale.ROOT, "%.3f", confidence);
  }
}
