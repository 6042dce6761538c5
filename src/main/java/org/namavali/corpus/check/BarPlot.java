package org.namavali.corpus.check;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.CategoryChart;
import org.namavali.corpus.chart.BareChart;

/**
 * Bars side by side as SVG inside a page, whose colours {@code --bar0}, {@code --bar1} and so on
 * they take. XChart draws the bars; text is written here, since XChart would turn letters into
 * outlines of whatever font the machine has.
 */
final class BarPlot {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 240;
  private static final int LEFT = 56;
  private static final int BOTTOM = 40;
  private static final int TOP = 10;
  private static final int LINES = 4;

  private final List<String> labels;
  private final String title;
  private final List<List<Long>> series = new ArrayList<>();

  /**
   * An empty plot.
   *
   * @param title what the labels are
   * @param labels what stands under each bar or group of bars
   */
  BarPlot(String title, List<String> labels) {
    this.title = title;
    this.labels = labels;
  }

  BarPlot bars(List<Long> values) {
    series.add(values);
    return this;
  }

  /**
   * The plot as an element of a page.
   *
   * @param description what is to be seen on it, for those who cannot; without markup
   */
  String svg(String description) {
    double top = top();
    StringBuilder svg = new StringBuilder();
    svg.append(format("<svg class=\"plot\" viewBox=\"0 0 %d %d\" role=\"img\"", WIDTH, HEIGHT));
    svg.append(" aria-label=\"").append(description).append("\">\n");
    for (int i = 0; i <= LINES; i++) {
      double at = TOP + down() * (1 - (double) i / LINES);
      svg.append(format("<path class=\"rule\" d=\"M%d %.1fH%d\"/>", LEFT, at, WIDTH));
      svg.append(text(LEFT - 6, at + 4, "end", format("%.0f", top * i / LINES)));
    }
    for (int i = 0; i < labels.size(); i++) {
      double at = LEFT + (i + 0.5) * across() / labels.size();
      svg.append(text(at, HEIGHT - BOTTOM + 16, "middle", labels.get(i)));
    }
    svg.append(text(LEFT + across() / 2.0, HEIGHT - 4, "middle", title));
    svg.append(format("\n<svg x=\"%d\" y=\"%d\" width=\"%d\"", LEFT, TOP, across()));
    svg.append(format(" height=\"%d\">%s</svg>\n", down(), bars(top)));
    return svg.append("</svg>\n").toString();
  }

  private static String text(double x, double y, String anchor, String text) {
    return format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, text);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static int across() {
    return WIDTH - LEFT;
  }

  private static int down() {
    return HEIGHT - TOP - BOTTOM;
  }

  /** The least of 4, 8, 20, 40, 80, 200 … that no bar exceeds. */
  private double top() {
    long highest = series.stream().mapToLong(Collections::max).max().orElse(1);
    double top = LINES;
    for (int step = 0; top < highest; step++) {
      top *= step % 3 == 1 ? 2.5 : 2;
    }
    return top;
  }

  private String bars(double top) {
    CategoryChart chart = new CategoryChart(across(), down());
    BareChart.strip(chart.getStyler());
    chart.getStyler().setAvailableSpaceFill(0.8).setYAxisMin(0.0).setYAxisMax(top);
    for (int i = 0; i < series.size(); i++) {
      Color color = new Color(i + 1, i + 1, i + 1);
      chart.addSeries("series " + i, labels, series.get(i)).setFillColor(color);
    }
    return drawing(chart);
  }

  /** What XChart draws, with the page's colours instead of those that stand for them. */
  private String drawing(CategoryChart chart) {
    String marks = BareChart.marks(chart);
    for (int i = 0; i < series.size(); i++) {
      String color = format("rgb(%1$d,%1$d,%1$d)", i + 1);
      marks = marks.replace(color, "var(--bar" + i + ")");
    }
    return marks;
  }
}
