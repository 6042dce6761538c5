package org.namavali.corpus;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.namavali.EntityType;

/**
 * A plain text table of two systems, A and B: for each type and for all the F1 of both, their
 * difference, its interval and its p-value by {@link PairedBootstrap}. The same scores and seed
 * give the same bytes under any locale.
 */
public final class ComparisonTable {

  private static final String HEAD =
      "type           gold    F1 A    F1 B   B - A     95 % interval       p\n";

  private static final String NOTHING = "       -       -       -                 -       -\n";

  private ComparisonTable() {}

  /**
   * A table of the scores of the same documents in the same order.
   *
   * @throws IllegalArgumentException if there is none, or the marked names differ
   */
  public static String of(List<Score> first, List<Score> second, long seed) {
    StringBuilder table = new StringBuilder(HEAD);
    for (EntityType type : EntityType.values()) {
      table.append(row(type.name(), first, second, score -> score.of(type), seed));
    }
    return table.append(row("all", first, second, Score::all, seed)).toString();
  }

  private static String row(
      String name,
      List<Score> first,
      List<Score> second,
      Function<Score, Score.Counts> counts,
      long seed) {
    List<Score.Counts> ones = first.stream().map(counts).toList();
    List<Score.Counts> others = second.stream().map(counts).toList();
    long gold = ones.stream().mapToLong(Score.Counts::gold).sum();
    boolean nothing =
        ones.stream().allMatch(Score.Counts::isEmpty)
            && others.stream().allMatch(Score.Counts::isEmpty);
    return String.format(Locale.ROOT, "%-13s%6d", name, gold)
        + (nothing ? NOTHING : figures(PairedBootstrap.of(ones, others, seed)));
  }

  private static String figures(PairedBootstrap compared) {
    PairedBootstrap.Estimate difference = compared.difference();
    return String.format(
        Locale.ROOT,
        "%8.1f%8.1f%+8.1f   %+6.1f to %+6.1f%8.4f\n",
        100 * compared.first().value(),
        100 * compared.second().value(),
        100 * difference.value(),
        100 * difference.low(),
        100 * difference.high(),
        compared.pValue());
  }
}
