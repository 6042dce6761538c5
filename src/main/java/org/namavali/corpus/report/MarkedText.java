package org.namavali.corpus.report;

import java.util.TreeSet;
import opennlp.tools.util.Span;

/** A sentence with one name marked as it should be and as it was found, whichever way they lie. */
record MarkedText(NameResult name) {

  void write(Html html) {
    String text = name.sentence().text();
    TreeSet<Integer> edges = new TreeSet<>();
    edges.add(0);
    edges.add(text.length());
    addEdges(name.gold(), edges);
    addEdges(name.found(), edges);
    for (int start : edges.headSet(text.length())) {
      String part = text.substring(start, edges.higher(start));
      String classes = classes(typeAt(name.gold(), start), typeAt(name.found(), start));
      if (classes.isEmpty()) {
        html.text(part);
      } else {
        html.element("mark", part, "class", classes);
      }
    }
  }

  private void addEdges(Span span, TreeSet<Integer> edges) {
    if (span != null) {
      edges.add(name.sentence().start(span));
      edges.add(name.sentence().end(span));
    }
  }

  /** The type of a name that lies there; empty if it does not. */
  private String typeAt(Span span, int place) {
    boolean there =
        span != null && name.sentence().start(span) <= place && place < name.sentence().end(span);
    return there ? span.getType() : "";
  }

  /** What the style sheet calls text with a marked and a found name of these types, or of none. */
  static String classes(String gold, String found) {
    String marked = gold.isEmpty() ? "" : "gold-" + gold;
    String guessed = found.isEmpty() ? "" : "found-" + found;
    return (marked + " " + guessed).strip();
  }
}
