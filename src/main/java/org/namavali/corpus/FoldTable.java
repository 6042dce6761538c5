package org.namavali.corpus;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.namavali.EntityType;

/**
 * A plain text table of the scores of folds: for each type and for all the mean over the folds and
 * its standard deviation, in percent. Folds without a name of a type, marked or found, don't count
 * for it. The same scores give the same bytes under any locale.
 */
public final class FoldTable {

  private FoldTable() {}

  /** A table of the scores of each fold. */
  public static String of(List<Score> folds) {
    StringBuilder table =
        new StringBuilder("type           gold              P              R             F1\n");
    for (EntityType type : EntityType.values()) {
      table.append(row(type.name(), folds, score -> score.of(type)));
    }
    return table.append(row("all", folds, Score::all)).toString();
  }

  private static String row(String name, List<Score> folds, Function<Score, Score.Counts> counts) {
    List<Score.Counts> counted = folds.stream().map(counts).toList();
    List<Score.Counts> telling = counted.stream().filter(fold -> !fold.isEmpty()).toList();
    return String.format(
        Locale.ROOT,
        "%-13s%6d%15s%15s%15s\n",
        name,
        counted.stream().mapToLong(Score.Counts::gold).sum(),
        figure(telling, Score.Counts::precision),
        figure(telling, Score.Counts::recall),
        figure(telling, Score.Counts::f1));
  }

  private static String figure(List<Score.Counts> folds, ToDoubleFunction<Score.Counts> share) {
    if (folds.isEmpty()) {
      return "-";
    }
    double[] shares = folds.stream().mapToDouble(share).toArray();
    double mean = DoubleStream.of(shares).sum() / shares.length;
    double squares = DoubleStream.of(shares).map(s -> (s - mean) * (s - mean)).sum();
    return shares.length == 1
        ? String.format(Locale.ROOT, "%.1f ±    -", 100 * mean)
        : String.format(
            Locale.ROOT,
            "%.1f ± %4.1f",
            100 * mean,
            100 * Math.sqrt(squares / (shares.length - 1)));
  }
}
