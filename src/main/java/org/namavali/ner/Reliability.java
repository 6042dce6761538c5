package org.namavali.ner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import opennlp.tools.util.InvalidFormatException;
import org.namavali.EntityType;

/**
 * How often a model is right where it is so sure, as counted on text that it was not trained on:
 * for each type and some confidences, how many names of at least that confidence it found there and
 * how many of them were correct.
 *
 * <p>Says nothing of other kinds of text. Immutable; threads may share it. A model file holds it as
 * properties of its manifest, so that {@code unzip -p names.bin manifest.properties} shows it.
 */
public final class Reliability {

  private static final String PROPERTY = "namavali-reliability-";

  /** One-sided 95 %. */
  private static final double Z = 1.645;

  private final Map<EntityType, List<Row>> rows;

  private Reliability(Map<EntityType, List<Row>> rows) {
    this.rows = Collections.unmodifiableMap(new EnumMap<>(rows));
  }

  /**
   * Names of one type that are at least so certain.
   *
   * @param confidence 0 to 1
   * @param found how many were found
   * @param correct how many of these were right, in span and type
   */
  public record Row(double confidence, long found, long correct) {

    public Row {
      if (!(confidence >= 0 && confidence <= 1) || correct < 0 || correct > found) {
        throw new IllegalArgumentException(
            correct + " correct of " + found + " found with confidence " + confidence);
      }
    }

    /** What the precision of such names is with 95 % certainty at least (Wilson 1927). */
    public double surePrecision() {
      if (found == 0) {
        return 0;
      }
      double share = (double) correct / found;
      double spread = Z * Math.sqrt(share * (1 - share) / found + Z * Z / (4.0 * found * found));
      return Math.max(0, (share + Z * Z / (2.0 * found) - spread) / (1 + Z * Z / found));
    }

    private boolean holds(Row surer) {
      return confidence < surer.confidence && found >= surer.found && correct >= surer.correct;
    }
  }

  /** The rows of a type, from the lowest confidence to the highest. */
  public List<Row> rows(EntityType type) {
    return rows.get(type);
  }

  /**
   * The least confidence to ask of names of a type so that a share of them is right; none where the
   * text counted on was too little to tell, or the model is not as good. The higher the precision,
   * the higher the confidence.
   *
   * @param precision more than 0, 1 at most
   */
  public OptionalDouble confidence(EntityType type, double precision) {
    return rows(type).stream()
        .filter(row -> row.surePrecision() >= precision)
        .mapToDouble(Row::confidence)
        .min();
  }

  /** The highest precision for which there is such a confidence. */
  public double surest(EntityType type) {
    return rows(type).stream().mapToDouble(Row::surePrecision).max().orElse(0);
  }

  /** The properties by which a model's manifest holds it. */
  public Map<String, String> properties() {
    Map<String, String> properties = new TreeMap<>();
    rows.forEach((type, all) -> properties.put(property(type), text(all)));
    return properties;
  }

  /**
   * What a model's manifest holds.
   *
   * @param manifest gives a property by its name, null if there is none
   * @throws InvalidFormatException if the properties make no sense
   */
  static Optional<Reliability> of(UnaryOperator<String> manifest) throws InvalidFormatException {
    Map<EntityType, List<Row>> rows = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      String text = manifest.apply(property(type));
      if (text == null) {
        return Optional.empty();
      }
      rows.put(type, rows(property(type), text));
    }
    return Optional.of(new Reliability(rows));
  }

  private static String property(EntityType type) {
    return PROPERTY + type.name().toLowerCase(Locale.ROOT);
  }

  private static String text(List<Row> rows) {
    List<String> texts = new ArrayList<>();
    rows.forEach(row -> texts.add(row.confidence + " " + row.found + " " + row.correct));
    return String.join(",", texts);
  }

  private static List<Row> rows(String property, String text) throws InvalidFormatException {
    List<Row> rows = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Row row = row(part);
      if (row == null || (!rows.isEmpty() && !rows.get(rows.size() - 1).holds(row))) {
        throw new InvalidFormatException(
            property
                + ": found '"
                + part
                + "', expected confidence, names found and names correct; the first rising, the"
                + " others falling");
      }
      rows.add(row);
    }
    return List.copyOf(rows);
  }

  /** Null if it is none. */
  private static Row row(String text) {
    String[] fields = text.split(" ", -1);
    try {
      return new Row(
          Double.parseDouble(fields[0]), Long.parseLong(fields[1]), Long.parseLong(fields[2]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return null;
    }
  }

  /** Counts names found. Not for use by several threads at once. */
  public static final class Counter {

    private static final double[] CONFIDENCES = {
      0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995, 0.999
    };

    private final Map<EntityType, long[]> found = new EnumMap<>(EntityType.class);
    private final Map<EntityType, long[]> correct = new EnumMap<>(EntityType.class);

    public Counter() {
      for (EntityType type : EntityType.values()) {
        found.put(type, new long[CONFIDENCES.length]);
        correct.put(type, new long[CONFIDENCES.length]);
      }
    }

    /** Counts one name that was found. */
    public Counter add(EntityType type, double confidence, boolean right) {
      for (int i = 0; i < CONFIDENCES.length && CONFIDENCES[i] <= confidence; i++) {
        found.get(type)[i]++;
        correct.get(type)[i] += right ? 1 : 0;
      }
      return this;
    }

    /** What was counted so far. */
    public Reliability reliability() {
      Map<EntityType, List<Row>> rows = new EnumMap<>(EntityType.class);
      found.forEach((type, counts) -> rows.put(type, rows(counts, correct.get(type))));
      return new Reliability(rows);
    }

    private static List<Row> rows(long[] found, long[] correct) {
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < CONFIDENCES.length; i++) {
        rows.add(new Row(CONFIDENCES[i], found[i], correct[i]));
      }
      return List.copyOf(rows);
    }
  }
}
