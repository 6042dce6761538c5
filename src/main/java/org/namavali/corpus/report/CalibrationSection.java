package org.namavali.corpus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.namavali.EntityType;

/** Shows how far confidences can be taken at their word: a reliability diagram and its figures. */
final class CalibrationSection {

  private final Calibration calibration;
  private final Map<EntityType, Calibration> types;

  CalibrationSection(Calibration calibration, Map<EntityType, Calibration> types) {
    this.calibration = calibration;
    this.types = types;
  }

  void write(Html html) {
    html.open("section", "id", "calibration").element("h2", "Calibration");
    html.open("p").text("Expected calibration error ");
    html.element("strong", Figures.percent(calibration.error()) + " %");
    html.text(
        " over "
            + Figures.count(calibration.found())
            + " found names: so far, on average, a name's confidence lies from the share of names"
            + " of about that confidence that are correct. Points on the line are honest, below it"
            + " too sure, above it too modest. Ranges are 95 % intervals (Wilson).");
    html.close("p").open("div", "class", "beside").line();
    table(html);
    if (calibration.found() > 0) {
      html.open("figure").markup(diagram()).close("figure");
    }
    html.close("div").element("p", byType(), "class", "note").close("section").line();
  }

  private String byType() {
    return types.entrySet().stream()
        .map(e -> e.getKey() + " " + Figures.percent(e.getValue().error()) + " %")
        .collect(
            Collectors.joining(", ", "By type: ", "; the fewer the names, the larger by chance."));
  }

  private void table(Html html) {
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    html.element("th", "confidence", "scope", "col", "class", "label");
    for (String head : List.of("mean", "found", "correct", "precision")) {
      html.element("th", head, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody").line();
    for (Calibration.Bin bin : calibration.bins()) {
      html.open("tr");
      html.element("th", range(bin), "scope", "row", "class", "label");
      html.element("td", Figures.percent(bin.confidence()));
      html.element("td", Figures.count(bin.found()));
      html.element("td", Figures.count(bin.correct()));
      html.open("td").text(Figures.percent(bin.precision()) + " ");
      html.element("small", Figures.range(Interval.wilson(bin.correct(), bin.found())));
      html.close("td").close("tr").line();
    }
    html.close("tbody").close("table").close("div").line();
  }

  private static String range(Calibration.Bin bin) {
    return String.format(Locale.ROOT, "%.0f–%.0f", 100 * bin.low(), 100 * bin.high());
  }

  private String diagram() {
    Plot plot = new Plot(axis("confidence (across), precision (up), %"), axis(""), 380, 360);
    plot.guide(0, 0, 1, 1);
    List<String> words = new ArrayList<>();
    for (Calibration.Bin bin : calibration.bins()) {
      plot.point(bin.confidence(), bin.precision(), Interval.wilson(bin.correct(), bin.found()));
      words.add(Figures.percent(bin.confidence()) + ": " + Figures.percent(bin.precision()));
    }
    return plot.svg("Reliability diagram. Confidence and precision: " + String.join(", ", words));
  }

  private static Plot.Axis axis(String title) {
    List<Plot.Tick> ticks = new ArrayList<>();
    for (int percent = 0; percent <= 100; percent += 20) {
      ticks.add(new Plot.Tick(percent / 100.0, Integer.toString(percent)));
    }
    return new Plot.Axis(title, 0, 1, ticks);
  }
}
