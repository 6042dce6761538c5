package org.namavali.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.namavali.EntityType;

/**
 * Plain text tables of scores: a row for each type and one for all, percent with one decimal, a
 * dash where there is nothing to score. Each line ends with {@code \n}; the same scores give the
 * same bytes under any locale.
 *
 * <p>Not for programs to read: take {@link Score} itself.
 */
public final class ScoreTable {

  /**
   * A score under its name.
   *
   * @param name what was scored, printed above its columns; empty to print none
   * @param score its score
   */
  public record Column(String name, Score score) {}

  private static final String[] HEADS = {"found", "correct", "P", "R", "F1"};
  private static final int[] WIDTHS = {7, 9, 7, 7, 7};
  private static final int BLOCK = Arrays.stream(WIDTHS).sum();

  private ScoreTable() {}

  /** A table of one score. */
  public static String of(Score score) {
    return of(List.of(new Column("", score)));
  }

  /**
   * Scores of the same marked names side by side, in the order given.
   *
   * @throws IllegalArgumentException if there is no column, or if the scores count different
   *     numbers of marked names
   */
  public static String of(List<Column> columns) {
    checkSameGold(columns);
    List<String> lines = new ArrayList<>();
    if (columns.stream().anyMatch(column -> !column.name.isEmpty())) {
      lines.add(start("", "") + join(columns, column -> left("  " + column.name, BLOCK)));
    }
    lines.add(start("type", "gold") + join(columns, column -> cells(HEADS)));
    for (EntityType type : EntityType.values()) {
      lines.add(row(type.name(), columns, score -> score.of(type)));
    }
    lines.add(row("all", columns, Score::all));
    return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
  }

  private static void checkSameGold(List<Column> columns) {
    long different =
        columns.stream()
            .map(column -> Arrays.stream(EntityType.values()).map(column.score::of))
            .map(counts -> counts.map(Score.Counts::gold).toList())
            .distinct()
            .count();
    if (different != 1) {
      throw new IllegalArgumentException(
          "a table needs scores of the same marked names, but " + different + " sets were given");
    }
  }

  private static String row(
      String name, List<Column> columns, Function<Score, Score.Counts> counts) {
    long gold = counts.apply(columns.get(0).score).gold();
    return start(name, Long.toString(gold))
        + join(columns, column -> cells(figures(counts.apply(column.score))));
  }

  private static String[] figures(Score.Counts counts) {
    return new String[] {
      Long.toString(counts.found()),
      Long.toString(counts.correct()),
      percent(counts, counts.precision()),
      percent(counts, counts.recall()),
      percent(counts, counts.f1())
    };
  }

  private static String percent(Score.Counts counts, double share) {
    return counts.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private static String start(String name, String gold) {
    return left(name, 13) + right(gold, 6);
  }

  private static String cells(String... values) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      cells.append(right(values[i], WIDTHS[i]));
    }
    return cells.toString();
  }

  private static String join(List<Column> columns, Function<Column, String> cells) {
    return columns.stream().map(cells).collect(Collectors.joining("  "));
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
