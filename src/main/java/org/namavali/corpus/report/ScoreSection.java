package org.namavali.corpus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.namavali.corpus.Score;

/** Tables of scores, some with a plot beside. */
final class ScoreSection {

  private final Html html;

  ScoreSection(Html html) {
    this.html = html;
  }

  /**
   * Writes a table.
   *
   * @param plotted whether a plot of F1 stands beside it
   */
  void write(String trait, Breakdown breakdown, boolean plotted) {
    html.element("h3", "By " + trait).open("div", "class", "beside").line();
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    html.element("th", trait, "scope", "col", "class", "label");
    for (String head : List.of("gold", "found", "correct", "precision", "recall", "F1")) {
      html.element("th", head, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody").line();
    breakdown.rows().forEach(this::row);
    html.close("tbody").close("table").close("div").line();
    if (plotted) {
      plot(trait, breakdown.rows());
    }
    html.close("div").line();
  }

  private void row(Breakdown.Row row) {
    Score.Counts counts = row.counts();
    html.open("tr").element("th", row.label(), "scope", "row", "class", "label");
    for (long count : new long[] {counts.gold(), counts.found(), counts.correct()}) {
      html.element("td", Figures.count(count));
    }
    figure(row, counts.precision(), row.p());
    figure(row, counts.recall(), row.r());
    figure(row, counts.f1(), row.f1());
    html.close("tr").line();
  }

  private void figure(Breakdown.Row row, double share, Interval interval) {
    html.open("td").text(row.counts().isEmpty() ? "–" : Figures.percent(share));
    if (row.hasIntervals()) {
      html.markup(" ").element("small", Figures.range(interval));
    }
    html.close("td");
  }

  private void plot(String trait, List<Breakdown.Row> all) {
    List<Breakdown.Row> rows = all.stream().filter(row -> !row.counts().isEmpty()).toList();
    if (rows.isEmpty()) {
      return;
    }
    List<Plot.Tick> ticks =
        IntStream.range(0, rows.size())
            .mapToObj(i -> new Plot.Tick(i, rows.get(i).label()))
            .toList();
    Plot plot =
        new Plot(
            new Plot.Axis("F1 in % by " + trait, -0.5, rows.size() - 0.5, ticks),
            percents(lowest(rows)),
            440,
            240);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      double f1 = rows.get(i).counts().f1();
      plot.point(i, f1, rows.get(i).hasIntervals() ? rows.get(i).f1() : new Interval(f1, f1));
      words.add(rows.get(i).label() + " " + Figures.percent(f1));
    }
    html.open("figure").markup(plot.svg("F1: " + String.join(", ", words))).close("figure").line();
  }

  private static double lowest(List<Breakdown.Row> rows) {
    double low = rows.stream().mapToDouble(row -> row.f1().low()).min().orElse(0);
    return Math.max(0, Math.min(0.8, Math.floor(low * 10) / 10));
  }

  private static Plot.Axis percents(double from) {
    double step = from >= 0.8 ? 0.05 : from >= 0.5 ? 0.1 : 0.2;
    List<Plot.Tick> ticks = new ArrayList<>();
    for (double at = 1; at > from - 0.001; at -= step) {
      ticks.add(new Plot.Tick(at, Long.toString(Math.round(100 * at))));
    }
    return new Plot.Axis("", from, 1, ticks);
  }
}
