package org.namavali.corpus.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.namavali.corpus.chart.BareChart;

/**
 * Points with their intervals as SVG inside a page, whose colours they take.
 *
 * <p>XChart draws the marks. Axes and their text are written here, since XChart would turn letters
 * into outlines of whatever font the machine has: large, not to be read aloud, and nowhere the same
 * bytes.
 */
final class Plot {

  /** Colours that nothing else has, so that they can be replaced by those of the page. */
  private static final Color GUIDE = new Color(1, 1, 1);

  private static final Color REACH = new Color(2, 2, 2);
  private static final Color MARK = new Color(3, 3, 3);

  private static final int LEFT = 44;
  private static final int RIGHT = 12;
  private static final int TOP = 10;
  private static final int BOTTOM = 44;

  private final Axis x;
  private final Axis y;
  private final int width;
  private final int height;
  private final XYChart chart;

  /**
   * An axis.
   *
   * @param title what it shows
   * @param ticks where its labels stand
   */
  record Axis(String title, double min, double max, List<Tick> ticks) {

    double share(double value) {
      return (value - min) / (max - min);
    }
  }

  /** A label on an axis. */
  record Tick(double at, String label) {}

  /** An empty plot, its size in units of which text is 12 high. */
  Plot(Axis x, Axis y, int width, int height) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
    chart = new XYChart(width - LEFT - RIGHT, height - TOP - BOTTOM);
    BareChart.strip(chart.getStyler());
    chart.getStyler().setXAxisMin(x.min).setXAxisMax(x.max).setYAxisMin(y.min).setYAxisMax(y.max);
  }

  /** A thin straight line to compare with. */
  Plot guide(double x1, double y1, double x2, double y2) {
    line(new double[] {x1, x2}, new double[] {y1, y2}, GUIDE, 1);
    return this;
  }

  /** A point; the interval stands on it. */
  Plot point(double at, double value, Interval interval) {
    line(new double[] {at, at}, new double[] {interval.low(), interval.high()}, REACH, 6);
    XYSeries mark = add(new double[] {at}, new double[] {value});
    mark.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(MARK);
    return this;
  }

  private void line(double[] xs, double[] ys, Color color, float thickness) {
    XYSeries line = add(xs, ys);
    line.setMarker(SeriesMarkers.NONE);
    line.setLineColor(color);
    line.setLineStyle(new BasicStroke(thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
  }

  private XYSeries add(double[] xs, double[] ys) {
    return chart.addSeries("series " + chart.getSeriesCollection().size(), xs, ys);
  }

  /**
   * The plot as an element of a page.
   *
   * @param description what is to be seen on it, for those who cannot
   */
  String svg(String description) {
    Html svg = new Html();
    String box = "0 0 " + width + " " + height;
    svg.open("svg", "class", "plot", "viewBox", box, "role", "img", "aria-label", description);
    axes(svg);
    String[] place = {
      "x",
      LEFT + "",
      "y",
      TOP + "",
      "width",
      across() + "",
      "height",
      down() + "",
      "overflow",
      "visible"
    };
    svg.open("svg", place).markup(marks()).close("svg");
    return svg.close("svg").toString();
  }

  private void axes(Html svg) {
    for (Tick tick : y.ticks) {
      double at = TOP + (1 - y.share(tick.at)) * down();
      svg.markup(rule(LEFT, at, width - RIGHT, at));
      svg.element("text", tick.label, at(LEFT - 6, at + 4, "end"));
    }
    for (Tick tick : x.ticks) {
      double at = LEFT + x.share(tick.at) * across();
      svg.element("text", tick.label, at(at, height - BOTTOM + 18, "middle"));
    }
    svg.element("text", x.title, at(LEFT + across() / 2.0, height - 6, "middle"));
  }

  private static String rule(double x1, double y1, double x2, double y2) {
    return String.format(
        Locale.ROOT, "<path class=\"rule\" d=\"M%.1f %.1fL%.1f %.1f\"/>", x1, y1, x2, y2);
  }

  private static String[] at(double x, double y, String anchor) {
    return new String[] {"x", decimal(x), "y", decimal(y), "text-anchor", anchor};
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private int across() {
    return width - LEFT - RIGHT;
  }

  private int down() {
    return height - TOP - BOTTOM;
  }

  /** What XChart draws, with the page's colours instead of those that stand for them. */
  private String marks() {
    return BareChart.marks(chart)
        .replace("rgb(1,1,1)", "var(--guide)")
        .replace("rgb(2,2,2)", "var(--reach)")
        .replace("rgb(3,3,3)", "var(--mark)");
  }
}
