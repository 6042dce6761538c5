package org.namavali.corpus.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.namavali.corpus.Name;
import org.namavali.corpus.Place;
import org.namavali.corpus.PlacedSentence;

/**
 * A name that two annotators did not mark alike. Immutable.
 *
 * @param kind in which way
 * @param place where it stands in the first one's file
 * @param other where it stands in the second one's file
 * @param first what the first marked, such as {@code PERSON 'राम'}; empty for nothing
 * @param second what the second marked
 */
public record Disagreement(Kind kind, Place place, Place other, String first, String second) {

  /** How two marks can differ. */
  public enum Kind {
    ONLY_FIRST,
    ONLY_SECOND,
    TYPE,
    EDGES,
    TYPE_AND_EDGES
  }

  public Disagreement {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  /** Those in two readings of one sentence; names that overlap are set against each other. */
  static List<Disagreement> between(PlacedSentence first, PlacedSentence second) {
    List<Name> left = new ArrayList<>(second.sentence().names());
    left.removeAll(first.sentence().names());
    List<Disagreement> found = new ArrayList<>();
    for (Name name : first.sentence().names()) {
      if (!second.sentence().names().contains(name)) {
        Name match = overlapping(name, left);
        left.remove(match);
        found.add(of(first, name, second, match));
      }
    }
    left.forEach(name -> found.add(of(first, null, second, name)));
    found.sort(
        Comparator.comparing((Disagreement d) -> d.place.line())
            .thenComparing(d -> d.place.column()));
    return found;
  }

  private static Name overlapping(Name name, List<Name> names) {
    return names.stream()
        .filter(other -> other.start() < name.end() && name.start() < other.end())
        .findFirst()
        .orElse(null);
  }

  private static Disagreement of(
      PlacedSentence first, Name name, PlacedSentence second, Name match) {
    int at = name == null ? match.start() : name.start();
    return new Disagreement(
        kind(name, match),
        first.place(at),
        second.place(match == null ? at : match.start()),
        mark(first, name),
        mark(second, match));
  }

  private static Kind kind(Name name, Name match) {
    if (name == null || match == null) {
      return name == null ? Kind.ONLY_SECOND : Kind.ONLY_FIRST;
    }
    if (name.type() == match.type()) {
      return Kind.EDGES;
    }
    boolean edges = name.start() != match.start() || name.end() != match.end();
    return edges ? Kind.TYPE_AND_EDGES : Kind.TYPE;
  }

  private static String mark(PlacedSentence sentence, Name name) {
    return name == null ? "" : name.type() + " '" + Excerpt.printable(sentence.text(name)) + "'";
  }

  /** {@code file:line:column: first, but second; see file:line:column}. */
  @Override
  public String toString() {
    String here = first.isEmpty() ? "unmarked" : first;
    String there = second.isEmpty() ? "unmarked" : second;
    return place + ": " + here + ", but " + there + "; see " + other;
  }
}
