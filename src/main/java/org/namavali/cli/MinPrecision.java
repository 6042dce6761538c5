package org.namavali.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.namavali.EntityType;
import org.namavali.Namavali;
import org.namavali.ner.Reliability;

/**
 * A precision that is asked for.
 *
 * @param model the folder of the models; null for those built in
 */
record MinPrecision(double precision, Path model) {

  /** What it asks of the confidence of each type. Warns of types that then have no name left. */
  Map<EntityType, Double> confidences(Namavali namavali, PrintWriter messages) throws IOException {
    Reliability reliability = namavali.reliability().orElseThrow(this::unknown);
    Map<EntityType, Double> confidences = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      OptionalDouble confidence = reliability.confidence(type, precision);
      confidences.put(type, confidence.orElse(Double.POSITIVE_INFINITY));
      if (confidence.isEmpty()) {
        messages.println(warning(type, reliability.surest(type)));
      }
    }
    return confidences;
  }

  private String warning(EntityType type, double surest) {
    return String.format(
        Locale.ROOT,
        "namavali: warning: --min-precision %s leaves out every %s: by the text that the models"
            + " were calibrated on, %.3f is the most that is sure",
        precision,
        type,
        Math.floor(1000 * surest) / 1000);
  }

  private IOException unknown() {
    String which = model == null ? "the models built in" : "the models in " + model;
    String folder = model == null ? "FOLDER" : model.toString();
    return new IOException(
        "--min-precision: "
            + which
            + " do not know how reliable their confidences are; count that with"
            + " 'namavali calibrate --model "
            + folder
            + " --on CORPUS', a corpus that they were not trained on");
  }
}
