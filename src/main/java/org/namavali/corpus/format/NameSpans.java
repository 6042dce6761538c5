package org.namavali.corpus.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.namavali.EntityType;
import org.namavali.corpus.CorpusException;
import org.namavali.corpus.Name;
import org.namavali.corpus.Place;
import org.namavali.corpus.TextEdges;

/** The names of one text, as spans that a file gives in any order. */
final class NameSpans {

  private final String text;
  private final ReadOptions options;
  private final Set<Name> names = new HashSet<>();
  private BitSet edges;

  NameSpans(String text, ReadOptions options) {
    this.text = text;
    this.options = options;
  }

  /** Adds a span whose offsets count the given units. */
  void add(int start, int end, OffsetUnit unit, String label, Place place) throws CorpusException {
    int from = unit.toUtf16(text, start);
    int to = unit.toUtf16(text, end);
    if (from < 0 || to < 0) {
      String within = unit.length(text, 0, text.length()) + " " + unit.title();
      wrong(
          place,
          "span " + start + ".." + end,
          "one of whole characters within the text's " + within);
    } else if (from >= to) {
      wrong(place, "span " + start + ".." + end, "an end behind the start");
    } else {
      add(from, to, label, place);
    }
  }

  /** Adds a span within the text, in UTF-16 units. */
  void add(int start, int end, String label, Place place) throws CorpusException {
    Optional<EntityType> type = options.types().find(label, place);
    if (type.isEmpty()) {
      options.notes().count(Remark.DROPPED_TYPE, label, 1);
      return;
    }
    String name = TextEdges.strip(text.substring(start, end));
    int from = text.indexOf(name, start);
    int to = from + name.length();
    if (name.isEmpty()) {
      wrong(place, "an empty " + type.get(), "the characters of a name");
    } else if (areEdges(from, to, place)) {
      options.notes().count(Remark.NAME_EDGES, "", from > start || to < end ? 1 : 0);
      names.add(new Name(from, to, type.get()));
    }
  }

  private boolean areEdges(int from, int to, Place place) throws CorpusException {
    edges = edges == null ? TextEdges.of(text) : edges;
    if (edges.get(from) && edges.get(to)) {
      return true;
    }
    String how = edges.get(from) ? "ending" : "starting";
    String found = "'" + text.substring(from, to) + "' " + how + " inside a character";
    wrong(place, found, "a name of whole characters");
    return false;
  }

  private void wrong(Place place, String found, String expected) throws CorpusException {
    options.notes().wrong(place.error(found, expected));
  }

  /** The names in order and apart; of such as overlap, the longest. */
  List<Name> names() {
    List<Name> longestFirst = new ArrayList<>(names);
    longestFirst.sort(
        Comparator.comparingInt((Name name) -> name.start() - name.end())
            .thenComparing(Name::start)
            .thenComparing(Name::type));
    BitSet taken = new BitSet();
    List<Name> apart = new ArrayList<>();
    for (Name name : longestFirst) {
      int next = taken.nextSetBit(name.start());
      if (next < 0 || next >= name.end()) {
        taken.set(name.start(), name.end());
        apart.add(name);
      } else {
        options.notes().count(Remark.OVERLAPPING);
      }
    }
    apart.sort(Comparator.comparingInt(Name::start));
    return apart;
  }
}
