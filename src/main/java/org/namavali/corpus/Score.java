package org.namavali.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.util.Span;
import org.namavali.EntityType;

/**
 * How well found names agree with the marked ones, strictly: a name counts as correct only with the
 * same first and last token and the same type. Immutable.
 *
 * <p>Not for comparing scores of different tokenizations or sentences.
 *
 * @param counts the counts of each type; a type that is missing has none
 */
public record Score(Map<EntityType, Counts> counts) {

  public Score {
    Map<EntityType, Counts> all = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      all.put(type, counts.getOrDefault(type, new Counts(0, 0, 0)));
    }
    counts = Collections.unmodifiableMap(all);
  }

  /**
   * What was counted.
   *
   * @param gold names that were marked
   * @param found names that were found
   * @param correct names that are both
   */
  public record Counts(long gold, long found, long correct) {

    public Counts {
      if (correct < 0 || correct > Math.min(gold, found)) {
        throw new IllegalArgumentException(
            correct + " cannot be correct of " + gold + " marked and " + found + " found");
      }
    }

    /** The share of the found names that is correct; with none found 1 if none is there, else 0. */
    public double precision() {
      return share(correct, found, gold);
    }

    /** The share of the marked names that was found; with none there 1 if none is found, else 0. */
    public double recall() {
      return share(correct, gold, found);
    }

    /** The harmonic mean of precision and recall; 1 if there is nothing and nothing was found. */
    public double f1() {
      return gold + found == 0 ? 1 : 2.0 * correct / (gold + found);
    }

    /** Whether no name is there and none was found, so that the shares say nothing. */
    public boolean isEmpty() {
      return gold + found == 0;
    }

    Counts plus(Counts other) {
      return new Counts(gold + other.gold, found + other.found, correct + other.correct);
    }

    private static double share(long part, long whole, long other) {
      if (whole == 0) {
        return other == 0 ? 1 : 0;
      }
      return (double) part / whole;
    }
  }

  /** Adds up sentences. Not for use by several threads at once. */
  public static final class Counter {

    private final Map<EntityType, Counts> counts = new EnumMap<>(EntityType.class);

    /**
     * Counts one sentence. The order of spans is of no account; a span given twice counts once.
     *
     * @param gold the marked names as token spans
     * @param found the found names as token spans
     * @return this counter
     * @throws IllegalArgumentException if the type of a span is none of {@link EntityType}
     */
    public Counter add(Span[] gold, Span[] found) {
      Set<Place> golden = places(gold);
      Set<Place> all = places(found);
      golden.forEach(place -> count(place.type, new Counts(1, 0, 0)));
      all.forEach(place -> count(place.type, new Counts(0, 1, 0)));
      all.retainAll(golden);
      all.forEach(place -> counts.computeIfPresent(place.type, (type, old) -> oneMore(old)));
      return this;
    }

    /** The score of what was added so far. */
    public Score score() {
      return new Score(counts);
    }

    private void count(EntityType type, Counts more) {
      counts.merge(type, more, Counts::plus);
    }

    private static Counts oneMore(Counts old) {
      return new Counts(old.gold, old.found, old.correct + 1);
    }

    private static Set<Place> places(Span[] spans) {
      Set<Place> places = new HashSet<>();
      for (Span span : spans) {
        places.add(new Place(span.getStart(), span.getEnd(), type(span)));
      }
      return places;
    }

    private static EntityType type(Span span) {
      String name = span.getType();
      return TypeNames.find(name).orElseThrow(() -> unknown(name));
    }

    private static IllegalArgumentException unknown(String name) {
      return new IllegalArgumentException(
          "found a span of type " + name + ", expected " + TypeNames.list("", ""));
    }
  }

  private record Place(int start, int end, EntityType type) {}

  /** The counts of one type. */
  public Counts of(EntityType type) {
    return counts.get(Objects.requireNonNull(type, "type"));
  }

  /** The counts of all types added up, so that each name weighs the same (micro average). */
  public Counts all() {
    return counts.values().stream().reduce(new Counts(0, 0, 0), Counts::plus);
  }
}
