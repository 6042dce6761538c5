package org.namavali.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.util.Span;
import org.namavali.Models;
import org.namavali.text.HindiTokenizer;

/**
 * Counts the names that one of two sets of models finds in a text and the other does not, or as
 * another type. A name whose ends differ is lost as it was and gained as it is. For one thread.
 */
final class NameChanges {

  private record Place(int start, int end) {}

  private record Change(String kind, String types, String name) {}

  private static final Comparator<Map.Entry<Change, Integer>> MOST_FREQUENT_FIRST =
      Map.Entry.<Change, Integer>comparingByValue()
          .reversed()
          .thenComparing(entry -> entry.getKey().name)
          .thenComparing(entry -> entry.getKey().types);

  private static final List<String> KINDS = List.of("gained", "lost", "retyped");

  private final Models before;
  private final Models after;
  private final HindiTokenizer tokenizer = new HindiTokenizer();
  private final Map<Change, Integer> changes = new HashMap<>();
  private int same;

  NameChanges(Models before, Models after) {
    this.before = before;
    this.after = after;
  }

  void add(String text) {
    Map<Place, String> old = names(before, text);
    Map<Place, String> found = names(after, text);
    found.forEach((place, type) -> count(text, place, old.remove(place), type));
    old.forEach((place, type) -> count(text, place, type, null));
  }

  private void count(String text, Place place, String old, String type) {
    String name = OneLine.of(text.substring(place.start, place.end));
    if (old == null) {
      add(new Change("gained", type, name));
    } else if (type == null) {
      add(new Change("lost", old, name));
    } else if (!old.equals(type)) {
      add(new Change("retyped", old + " to " + type, name));
    } else {
      same++;
    }
  }

  private void add(Change change) {
    changes.merge(change, 1, Integer::sum);
  }

  private Map<Place, String> names(Models models, String text) {
    Map<Place, String> names = new HashMap<>();
    for (Span sentence : models.sentences().sentPosDetect(text)) {
      List<Span> tokens = tokenizer.tokenizePos(text, sentence.getStart(), sentence.getEnd());
      for (Span name : models.names().find(text, tokens)) {
        int start = tokens.get(name.getStart()).getStart();
        names.put(new Place(start, tokens.get(name.getEnd() - 1).getEnd()), name.getType());
      }
    }
    return names;
  }

  /** How many there were of each kind, then each name with its number. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append("names: ").append(same).append(" the same");
    KINDS.forEach(kind -> table.append(", ").append(total(kind)).append(' ').append(kind));
    table.append('\n');
    for (String kind : KINDS) {
      changes.entrySet().stream()
          .filter(entry -> entry.getKey().kind.equals(kind))
          .sorted(MOST_FREQUENT_FIRST)
          .forEach(entry -> table.append(line(entry.getKey(), entry.getValue())));
    }
    return table.toString();
  }

  private int total(String kind) {
    return changes.entrySet().stream()
        .filter(entry -> entry.getKey().kind.equals(kind))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static String line(Change change, int number) {
    return String.format(
        Locale.ROOT, "%-8s%6d  %-28s%s\n", change.kind, number, change.types, change.name);
  }
}
