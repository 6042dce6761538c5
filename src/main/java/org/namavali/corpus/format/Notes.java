package org.namavali.corpus.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.namavali.corpus.CorpusException;

/**
 * Counts what a conversion loses, by kind, and decides about names that are wrong: the first ends
 * the conversion, or all are left out. For one thread.
 */
public final class Notes {

  private record Kind(Remark remark, String detail) {}

  private final boolean skipping;
  private final Map<Kind, Long> counts = new LinkedHashMap<>();
  private CorpusException firstWrong;
  private long wrong;

  /** Notes of one conversion; {@code skipping} says to leave out wrong names. */
  public Notes(boolean skipping) {
    this.skipping = skipping;
  }

  void count(Remark remark) {
    count(remark, "", 1);
  }

  void count(Remark remark, String detail, long times) {
    if (times > 0) {
      counts.merge(new Kind(remark, detail), times, Long::sum);
    }
  }

  /** Throws what is wrong with a name, or returns to have the name left out. */
  void wrong(CorpusException problem) throws CorpusException {
    if (!skipping) {
      throw problem;
    }
    firstWrong = firstWrong == null ? problem : firstWrong;
    wrong++;
  }

  /** What was lost or read otherwise, a line for each kind, in the order in which it was met. */
  public List<String> remarks() {
    List<String> lines = new ArrayList<>();
    counts.forEach((kind, count) -> lines.add(kind.remark.describe(kind.detail, count)));
    return lines;
  }

  /** How many wrong names were left out, and why the first was; empty if none was. */
  public Optional<String> leftOut() {
    if (firstWrong == null) {
      return Optional.empty();
    }
    String names = wrong == 1 ? "1 wrong name" : wrong + " wrong names, the first";
    return Optional.of(names + ": " + firstWrong.getMessage());
  }
}
