package org.namavali.corpus.check;

import java.util.List;
import java.util.Locale;
import org.namavali.EntityType;

/** Corpora as a plain text table, a row each: how much there is, and how balanced the types are. */
public final class CountsTable {

  private CountsTable() {}

  /** The table; each line ends with {@code \n}. */
  public static String of(List<CorpusCounts> corpora) {
    StringBuilder table = new StringBuilder("articles sentences   tokens in names");
    for (EntityType type : EntityType.values()) {
      table.append(format("%20s", type));
    }
    table.append("  corpus\n");
    corpora.forEach(counts -> table.append(row(counts)));
    return table.toString();
  }

  private static String row(CorpusCounts counts) {
    StringBuilder row = new StringBuilder();
    row.append(format("%8d %9d ", counts.articles(), counts.sentences()));
    row.append(format("%8d %7s", counts.tokens(), percent(counts.named(), counts.tokens())));
    counts
        .names()
        .forEach(
            (type, count) ->
                row.append(format("%12d %7s", count, percent(count, counts.allNames()))));
    String path = Excerpt.printable(counts.path().toString());
    return row.append("  ").append(path).append('\n').toString();
  }

  /** A share with one decimal; a dash where there is no whole. */
  static String percent(long part, long whole) {
    return whole == 0 ? "-" : format("%.1f %%", 100.0 * part / whole);
  }

  static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
