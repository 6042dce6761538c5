package org.namavali.corpus.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.namavali.EntityType;

/** {@link CorpusStatistics} as one page of HTML that needs no network. */
public final class StatisticsPage {

  private static final int LONGEST_NAME = 6;
  private static final int STEP = 5;
  private static final int STEPS = 12;

  private static final String STYLE =
      """
      :root { --bar0: #2166ac; --bar1: #b2182b; --bar2: #1b7837; --ink: #222; --faint: #ddd;
        --paper: #fff; }
      @media (prefers-color-scheme: dark) { :root { --bar0: #6baed6; --bar1: #fb6a4a;
        --bar2: #74c476; --ink: #ddd; --faint: #444; --paper: #181818; } }
      body { font: 16px/1.5 system-ui, "Noto Sans Devanagari", sans-serif; color: var(--ink);
        background: var(--paper); max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
      table { border-collapse: collapse; } td, th { padding: 0 .8rem; text-align: right; }
      td:first-child, th:first-child { text-align: left; padding-left: 0; }
      tr { border-bottom: 1px solid var(--faint); }
      .plot { width: 100%; max-width: 44rem; } .plot text { font-size: 12px; fill: var(--ink); }
      .rule { stroke: var(--faint); fill: none; }
      .lists { display: flex; flex-wrap: wrap; gap: 0 3rem; }
      .bar { display: inline-block; height: .7em; margin-right: .4em; }
      .PERSON { background: var(--bar0); } .LOCATION { background: var(--bar1); }
      .ORGANIZATION { background: var(--bar2); }
      .key span { margin-right: 1.2em; } .key .bar { width: 1em; }
      """;

  private final CorpusStatistics statistics;
  private final int most;
  private final StringBuilder page = new StringBuilder();

  private StatisticsPage(CorpusStatistics statistics, int most) {
    this.statistics = statistics;
    this.most = most;
  }

  /**
   * The page.
   *
   * @param most how many names to list at most, in each list
   */
  public static String of(CorpusStatistics statistics, int most) {
    return new StatisticsPage(statistics, most).build();
  }

  private String build() {
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    page.append("<title>Annotated text</title>\n<style>\n").append(STYLE).append("</style>\n");
    page.append("<h1>Annotated text</h1>\n");
    addCounts();
    addSentenceLengths();
    addNameLengths();
    addWords();
    heading("Most frequent names");
    page.append("<div class=\"lists\">\n");
    for (EntityType type : EntityType.values()) {
      addFrequent(type);
    }
    page.append("</div>\n");
    addNames("Names of several types", statistics.ambiguous());
    addNames("Names also seen unmarked", statistics.alsoUnmarked());
    return page.append("</html>\n").toString();
  }

  private void heading(String text) {
    page.append("<h2>").append(escape(text)).append("</h2>\n");
  }

  private void row(String tag, Object... cells) {
    page.append("<tr>");
    for (Object cell : cells) {
      page.append('<').append(tag).append('>').append(escape(cell.toString()));
      page.append("</").append(tag).append('>');
    }
    page.append("</tr>\n");
  }

  private void addCounts() {
    page.append("<table>\n");
    row(
        "th",
        "corpus",
        "articles",
        "sentences",
        "tokens",
        "in names",
        "PERSON",
        "LOCATION",
        "ORGANIZATION");
    for (CorpusCounts counts : statistics.counts()) {
      List<Object> cells = new ArrayList<>(List.of(counts.path(), counts.articles()));
      cells.addAll(List.of(counts.sentences(), counts.tokens()));
      cells.add(CountsTable.percent(counts.named(), counts.tokens()));
      counts
          .names()
          .forEach(
              (type, n) -> cells.add(n + " (" + CountsTable.percent(n, counts.allNames()) + ")"));
      row("td", cells.toArray());
    }
    page.append("</table>\n");
  }

  private void addSentenceLengths() {
    heading("Length of sentences");
    Long[] bars = new Long[STEPS];
    Arrays.fill(bars, 0L);
    statistics
        .sentenceLengths()
        .forEach((length, n) -> bars[Math.min(STEPS - 1, Math.max(0, length - 1) / STEP)] += n);
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      int from = i * STEP + 1;
      labels.add(i == STEPS - 1 ? from + "+" : from + "–" + (from + STEP - 1));
    }
    BarPlot plot = new BarPlot("tokens", labels).bars(List.of(bars));
    page.append(plot.svg("How many sentences there are of each length"));
  }

  private void addNameLengths() {
    heading("Length of names");
    page.append("<p class=\"key\">");
    for (EntityType type : EntityType.values()) {
      page.append("<span><i class=\"bar ").append(type).append("\"></i>").append(type);
      page.append("</span>");
    }
    page.append("</p>\n");
    List<String> labels = new ArrayList<>();
    for (int i = 1; i <= LONGEST_NAME; i++) {
      labels.add(i == LONGEST_NAME ? i + "+" : Integer.toString(i));
    }
    BarPlot plot = new BarPlot("tokens", labels);
    for (Map<Integer, Long> lengths : statistics.nameLengths().values()) {
      Long[] bars = new Long[LONGEST_NAME];
      Arrays.fill(bars, 0L);
      lengths.forEach((length, n) -> bars[Math.min(LONGEST_NAME, Math.max(1, length)) - 1] += n);
      plot.bars(List.of(bars));
    }
    page.append(plot.svg("How many names there are of each length, by type"));
  }

  private void addWords() {
    heading("Words that the model does not know");
    page.append("<table>\n");
    row("th", "words", "in text", "unknown", "", "different", "unknown", "");
    addWords("all", statistics.words());
    statistics.wordsOfNames().forEach((type, words) -> addWords("of " + type, words));
    page.append("</table>\n");
  }

  private void addWords(String name, Vocabulary words) {
    row(
        "td",
        name,
        words.tokens(),
        words.unknown(),
        CountsTable.percent(words.unknown(), words.tokens()),
        words.words(),
        words.unknownWords(),
        CountsTable.percent(words.unknownWords(), words.words()));
  }

  private void addFrequent(EntityType type) {
    ToLongFunction<NameCount> count = name -> name.marked().get(type);
    List<NameCount> names = statistics.of(type).stream().limit(most).toList();
    page.append("<table>\n");
    for (NameCount name : names) {
      long width = Math.round(100.0 * count.applyAsLong(name) / count.applyAsLong(names.get(0)));
      page.append("<tr><td lang=\"hi\">").append(escape(name.form())).append("</td>");
      page.append("<td style=\"text-align: left\"><i class=\"bar ").append(type);
      page.append("\" style=\"width: ").append(width).append("px\"></i>");
      page.append(count.applyAsLong(name)).append("</td></tr>\n");
    }
    page.append("</table>\n");
  }

  private void addNames(String title, List<NameCount> names) {
    heading(title + ": " + names.size() + " of " + statistics.names().size());
    page.append("<table>\n");
    row("th", "name", "PERSON", "LOCATION", "ORGANIZATION", "unmarked");
    for (NameCount name : names.subList(0, Math.min(most, names.size()))) {
      List<Object> cells = new ArrayList<>(List.of(name.form()));
      for (EntityType type : EntityType.values()) {
        cells.add(name.marked().getOrDefault(type, 0));
      }
      cells.add(name.unmarked());
      row("td", cells.toArray());
    }
    page.append("</table>\n");
  }

  private static String escape(String text) {
    return Excerpt.printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
