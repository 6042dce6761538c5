package org.namavali.corpus.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.namavali.EntityType;

/** Tables of what became of the names: by kind and type, and which type was taken for which. */
final class ErrorKinds {

  private final List<NameResult> names;

  ErrorKinds(List<TaggedCorpus> corpora) {
    this.names = corpora.stream().flatMap(TaggedCorpus::names).toList();
  }

  void write(Html html) {
    html.open("section", "id", "kinds").element("h2", "Kinds");
    html.element(
        "p",
        "Marked and found names are paired, each once, by the words that they share. A pair counts"
            + " under the type that was marked, a spurious name under the one that was found.");
    kinds(html);
    html.element("h3", "Confusion");
    html.element(
        "p",
        "Which type was marked (rows) and which was found (columns), of all pairs; in brackets"
            + " those with the same words.");
    confusion(html);
    html.close("section").line();
  }

  private void kinds(Html html) {
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    html.element("th", "kind", "scope", "col", "class", "label");
    for (EntityType type : EntityType.values()) {
      html.element("th", type.name(), "scope", "col");
    }
    html.element("th", "all", "scope", "col").close("tr").close("thead").open("tbody").line();
    for (Outcome outcome : Outcome.values()) {
      html.open("tr").open("th", "scope", "row", "class", "label").text(outcome.title());
      html.markup(" ").element("small", outcome.meaning()).close("th");
      for (EntityType type : EntityType.values()) {
        html.element("td", count(of(outcome).filter(name -> name.type() == type)));
      }
      html.element("td", count(of(outcome))).close("tr").line();
    }
    html.close("tbody").close("table").close("div").line();
  }

  private Stream<NameResult> of(Outcome outcome) {
    return names.stream().filter(name -> name.outcome() == outcome);
  }

  private static String count(Stream<NameResult> names) {
    return Figures.count(names.count());
  }

  private void confusion(Html html) {
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    html.element("th", "marked \\ found", "scope", "col", "class", "label");
    Arrays.stream(EntityType.values())
        .forEach(type -> html.element("th", type.name(), "scope", "col"));
    html.element("th", "nothing", "scope", "col").close("tr").close("thead").open("tbody").line();
    for (EntityType type : EntityType.values()) {
      html.open("tr").element("th", type.name(), "scope", "row", "class", "label");
      for (EntityType other : EntityType.values()) {
        pairs(html, type, other);
      }
      Stream<NameResult> missed = of(Outcome.MISSED).filter(name -> name.type() == type);
      html.element("td", count(missed)).close("tr").line();
    }
    html.open("tr").element("th", "nothing", "scope", "row", "class", "label");
    for (EntityType type : EntityType.values()) {
      html.element("td", count(of(Outcome.SPURIOUS).filter(name -> name.type() == type)));
    }
    html.element("td", "").close("tr").close("tbody").close("table").close("div").line();
  }

  private void pairs(Html html, EntityType gold, EntityType found) {
    List<NameResult> pairs = names.stream().filter(name -> name.pairs(gold, found)).toList();
    String[] attributes = gold == found ? new String[] {"class", "same"} : new String[0];
    html.open("td", attributes).text(Figures.count(pairs.size()));
    if (!pairs.isEmpty()) {
      html.markup(" ")
          .element("small", "(" + count(pairs.stream().filter(NameResult::hasSameWords)) + ")");
    }
    html.close("td");
  }
}
