package org.namavali.corpus.report;

/** A range of shares, 0 to 1. */
record Interval(double low, double high) {

  private static final double Z = 1.96;

  Interval {
    if (!(low >= 0 && low <= high && high <= 1)) {
      throw new IllegalArgumentException("no interval of shares: " + low + " to " + high);
    }
  }

  /** Where a share lies with 95 % certainty, by what was counted (Wilson 1927). */
  static Interval wilson(long part, long whole) {
    if (whole == 0) {
      return new Interval(0, 1);
    }
    double share = (double) part / whole;
    double scale = 1 + Z * Z / whole;
    double middle = (share + Z * Z / (2.0 * whole)) / scale;
    double reach =
        Z * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole)) / scale;
    return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
  }
}
