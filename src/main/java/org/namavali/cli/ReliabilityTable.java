package org.namavali.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.namavali.EntityType;
import org.namavali.corpus.report.Calibration;
import org.namavali.corpus.report.NameResult;
import org.namavali.ner.Reliability;

/** How often names of which confidence were right, as it is stored and as it is printed. */
record ReliabilityTable(Reliability reliability, Calibration calibration) {

  static ReliabilityTable of(List<NameResult> names) {
    Reliability.Counter counter = new Reliability.Counter();
    names.forEach(
        name ->
            counter.add(
                EntityType.valueOf(name.found().getType()),
                name.found().getProb(),
                name.isCorrect()));
    return new ReliabilityTable(counter.reliability(), Calibration.of(names.stream()));
  }

  /** What the model's manifest is to hold. */
  Map<String, String> properties() {
    return reliability.properties();
  }

  void print(Writer out) throws IOException {
    out.write("type          confidence  found  correct      P  P surely\n");
    for (EntityType type : EntityType.values()) {
      for (Reliability.Row row : reliability.rows(type)) {
        out.write(line(type, row));
      }
    }
    out.write(
        String.format(
            Locale.ROOT,
            "expected calibration error: %.1f %% over %d names\n",
            100 * calibration.error(),
            calibration.found()));
  }

  private static String line(EntityType type, Reliability.Row row) {
    return String.format(
        Locale.ROOT,
        "%-12s  %10s  %5d  %7d  %5s  %8.1f\n",
        type,
        row.confidence(),
        row.found(),
        row.correct(),
        row.found() == 0
            ? "-"
            : String.format(Locale.ROOT, "%.1f", 100.0 * row.correct() / row.found()),
        100 * row.surePrecision());
  }
}
