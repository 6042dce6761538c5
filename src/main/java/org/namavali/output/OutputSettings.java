package org.namavali.output;

import java.util.Map;
import org.namavali.EntityType;
import org.namavali.Mention;

/**
 * What is written, and how. Immutable.
 *
 * @param excel whether CSV is to open well in Excel: with a byte order mark, CRLF line ends and an
 *     apostrophe before cells that Excel would take for formulas; no other format can do that
 * @param minConfidence mentions less certain than this, 0 to 1, are left out of every format
 * @param minConfidences the same for mentions of one type; those of a type that it has not may be
 *     as uncertain as {@code minConfidence} says. More than 1 leaves out all
 * @param roles whether rows of mentions tell, after the {@code name}, {@link
 *     org.namavali.Extraction#role}; CoNLL has no place for it
 */
public record OutputSettings(
    boolean excel, double minConfidence, Map<EntityType, Double> minConfidences, boolean roles) {

  /** Every mention, for programs rather than for Excel. */
  public static final OutputSettings STANDARD = new OutputSettings(false, 0, false);

  public OutputSettings {
    minConfidences = Map.copyOf(minConfidences);
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException(
          "minimum confidence " + minConfidence + " is not within 0 and 1");
    }
  }

  /** The same confidence for all types. */
  public OutputSettings(boolean excel, double minConfidence, boolean roles) {
    this(excel, minConfidence, Map.of(), roles);
  }

  boolean keeps(Mention mention) {
    double asked = minConfidences.getOrDefault(mention.type(), 0.0);
    return mention.confidence() >= Math.max(minConfidence, asked);
  }
}
