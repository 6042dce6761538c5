package org.namavali.corpus.chart;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.internal.chartpart.IChart;
import org.knowm.xchart.style.AxesChartStyler;

/**
 * A chart of XChart's with nothing but its marks, for plots that write their text themselves:
 * XChart makes outlines of it, which are large and differ from machine to machine.
 */
public final class BareChart {

  private BareChart() {}

  /** Takes away all but the marks. */
  public static void strip(AxesChartStyler styler) {
    styler
        .setPlotMargin(0)
        .setPlotGridLinesVisible(false)
        .setAxisTicksVisible(false)
        .setAxisTitlesVisible(false)
        .setPlotContentSize(1)
        .setChartPadding(0)
        .setLegendVisible(false)
        .setChartTitleVisible(false)
        .setPlotBorderVisible(false)
        .setPlotBackgroundColor(new Color(0, true))
        .setChartBackgroundColor(new Color(0, true));
  }

  /** The marks as SVG, without the frame by which XChart would clip those on an edge. */
  public static String marks(IChart chart) {
    try {
      String svg = new String(ChartEncoder.getBytes(chart, "svg"), StandardCharsets.UTF_8);
      int begin = svg.indexOf("</defs>") + "</defs>".length();
      return svg.substring(begin, svg.lastIndexOf("</svg>"))
          .replaceAll(" clip-path=\"[^\"]*\"", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
