package org.namavali.corpus.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.namavali.EntityType;

/**
 * A page that shows how well a model does on annotated text: scores with confidence intervals,
 * kinds of errors, calibration, and each error in its sentence. One file of HTML without anything
 * from elsewhere; it can be read without its script, which only filters the errors.
 *
 * <p>Takes a second or two for ten thousand sentences, and memory for the page. The same sentences
 * give the same page. Immutable.
 */
public final class EvaluationPage {

  private static final String ALL = "all";
  private static final int LONGEST = 5;

  private final String title;
  private final List<TaggedCorpus> corpora;
  private final String seenWhere;
  private final Predicate<String> seen;

  /**
   * A page.
   *
   * @param title what was measured
   * @param corpora on what
   * @param seenWhere where a name must stand to count as seen, as the end of a sentence
   * @param seen tells whether a name, as printed, is one that the model may have seen
   */
  public EvaluationPage(
      String title, List<TaggedCorpus> corpora, String seenWhere, Predicate<String> seen) {
    this.title = title;
    this.corpora = List.copyOf(corpora);
    this.seenWhere = seenWhere;
    this.seen = seen;
  }

  /** The page. */
  public String html() {
    Html html = new Html();
    html.markup("<!DOCTYPE html>\n").open("html", "lang", "en").line();
    head(html);
    html.open("body").line();
    header(html);
    html.open("main").line();
    scores(html);
    new ErrorKinds(corpora).write(html);
    calibration(html);
    new ErrorList(corpora).write(html);
    html.close("main").line();
    html.open("script").markup(resource("report.js")).close("script");
    return html.close("body").close("html").line().toString();
  }

  private void head(Html html) {
    html.open("head").markup("<meta charset=\"utf-8\">");
    html.open(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", "Namavali: " + title);
    html.open("style").markup(resource("report.css")).close("style");
    html.close("head").line();
  }

  private void header(Html html) {
    html.open("header").element("h1", title);
    long sentences = corpora.stream().mapToLong(corpus -> corpus.sentences().size()).sum();
    long gold = names().filter(name -> name.gold() != null).count();
    html.element(
        "p", Figures.count(sentences) + " sentences, " + Figures.count(gold) + " marked names");
    html.open("nav");
    for (String part : List.of("scores", "kinds", "calibration", "errors")) {
      html.element("a", part, "href", "#" + part);
    }
    html.close("nav").close("header").line();
  }

  private Stream<NameResult> names() {
    return corpora.stream().flatMap(TaggedCorpus::names);
  }

  private void scores(Html html) {
    html.open("section", "id", "scores").element("h2", "Scores");
    html.element(
        "p",
        "A name counts as correct only with the same first and last token and the same type."
            + " Ranges are 95 % confidence intervals: percentiles of 1,000 bootstrap samples of"
            + " documents.");
    ScoreSection section = new ScoreSection(html);
    section.write("type", withAll(), true);
    if (corpora.size() > 1) {
      section.write("corpus", byCorpus(), false);
    }
    section.write("tokens in the name", byLength(), true);
    section.write("seen or not", bySeen(), false);
    html.element(
        "p", "A name is seen if it, in any spelling, stands " + seenWhere + ".", "class", "note");
    html.close("section").line();
  }

  private Breakdown withAll() {
    List<Breakdown.Row> rows =
        Stream.of(
                Breakdown.of(corpora, List.of(ALL), place -> ALL),
                Breakdown.of(
                    corpora,
                    Arrays.stream(EntityType.values()).map(EntityType::name).toList(),
                    place -> place.name().getType()))
            .flatMap(breakdown -> breakdown.rows().stream())
            .toList();
    return new Breakdown(rows);
  }

  private Breakdown byCorpus() {
    List<String> names = corpora.stream().map(TaggedCorpus::name).distinct().toList();
    return Breakdown.of(corpora, names, Breakdown.NamePlace::corpus);
  }

  private Breakdown byLength() {
    return Breakdown.of(
        corpora,
        List.of("1", "2", "3", "4", LONGEST + " or more"),
        place ->
            place.name().length() < LONGEST
                ? Integer.toString(place.name().length())
                : LONGEST + " or more");
  }

  private Breakdown bySeen() {
    return Breakdown.of(
        corpora,
        List.of("seen", "unseen"),
        place -> seen.test(place.sentence().text(place.name())) ? "seen" : "unseen");
  }

  private void calibration(Html html) {
    Map<EntityType, Calibration> types = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      types.put(type, Calibration.of(names().filter(name -> name.isFoundAs(type))));
    }
    new CalibrationSection(Calibration.of(names()), types).write(html);
  }

  private static String resource(String name) {
    try (InputStream in = EvaluationPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
