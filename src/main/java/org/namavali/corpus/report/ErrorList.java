package org.namavali.corpus.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.util.Span;
import org.namavali.EntityType;

/**
 * Every error in its sentence, folded up by kind. A script can filter the list, none is needed to
 * read it.
 */
final class ErrorList {

  private final List<TaggedCorpus> corpora;
  private final Map<Outcome, List<Located>> errors = new LinkedHashMap<>();

  private record Located(int corpus, NameResult name) {}

  ErrorList(List<TaggedCorpus> corpora) {
    this.corpora = corpora;
    for (Outcome outcome : kinds()) {
      errors.put(outcome, new ArrayList<>());
    }
    for (int i = 0; i < corpora.size(); i++) {
      int corpus = i;
      corpora
          .get(i)
          .names()
          .filter(name -> !name.isCorrect())
          .forEachOrdered(name -> errors.get(name.outcome()).add(new Located(corpus, name)));
    }
  }

  private static List<Outcome> kinds() {
    return Arrays.stream(Outcome.values()).filter(kind -> kind != Outcome.CORRECT).toList();
  }

  void write(Html html) {
    html.open("section", "id", "errors").element("h2", "Errors");
    legend(html);
    filters(html);
    errors.forEach((kind, found) -> kind(html, kind, found));
    html.close("section").line();
  }

  private static void legend(Html html) {
    html.open("p", "class", "legend").markup("Marked names are ");
    html.element("u", "underlined").markup(", found ones are shaded: ");
    for (EntityType type : EntityType.values()) {
      html.element("mark", type.name(), "class", MarkedText.classes(type.name(), type.name()));
      html.markup(" ");
    }
    html.close("p").line();
  }

  /** Hidden until the script shows it. */
  private void filters(Html html) {
    html.open("form", "id", "filters", "hidden", "");
    select(html, "kind", kinds().stream().map(Outcome::title).toList(), values(kinds()));
    List<EntityType> types = List.of(EntityType.values());
    select(html, "type", types.stream().map(EntityType::name).toList(), values(types));
    if (corpora.size() > 1) {
      List<String> numbers = new ArrayList<>();
      for (int i = 0; i < corpora.size(); i++) {
        numbers.add(Integer.toString(i));
      }
      select(html, "corpus", corpora.stream().map(TaggedCorpus::name).toList(), numbers);
    }
    html.open("label").text("text ").open("input", "type", "search", "name", "text", "lang", "hi");
    html.close("label").open("output", "aria-live", "polite").close("output");
    html.close("form").line();
  }

  private static List<String> values(List<? extends Enum<?>> all) {
    return all.stream().map(Enum::name).toList();
  }

  private static void select(Html html, String name, List<String> texts, List<String> values) {
    html.open("label").text(name + " ").open("select", "name", name);
    html.element("option", "all", "value", "");
    for (int i = 0; i < texts.size(); i++) {
      html.element("option", texts.get(i), "value", values.get(i));
    }
    html.close("select").close("label");
  }

  private void kind(Html html, Outcome kind, List<Located> found) {
    if (found.isEmpty()) {
      return;
    }
    html.open("details", "open", "", "class", "kind").open("summary").text(kind.title() + " ");
    html.element("span", Figures.count(found.size()), "class", "count");
    html.close("summary").open("ol").line();
    for (Located error : found) {
      error(html, error);
    }
    html.close("ol").close("details").line();
  }

  private void error(Html html, Located error) {
    NameResult name = error.name;
    html.open(
        "li",
        "data-kind",
        name.outcome().name(),
        "data-type",
        types(name),
        "data-corpus",
        Integer.toString(error.corpus));
    html.open("p", "lang", "hi");
    new MarkedText(name).write(html);
    html.close("p").open("p", "class", "what");
    side(html, "marked", name.sentence(), name.gold());
    side(html, "found", name.sentence(), name.found());
    html.element("span", name.sentence().document());
    html.close("p").close("li").line();
  }

  private static String types(NameResult name) {
    return Stream.of(name.gold(), name.found())
        .filter(Objects::nonNull)
        .map(Span::getType)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static void side(Html html, String side, TaggedSentence sentence, Span name) {
    if (name != null) {
      html.open("span").text(side + " ").element("b", name.getType()).text(" ");
      html.element("span", sentence.text(name), "lang", "hi");
      if (side.equals("found")) {
        html.text(" " + Figures.confidence(name.getProb()));
      }
      html.close("span").markup(" ");
    }
  }
}
