package org.namavali.corpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class EvaluationPageTest {

  private static final String HOSTILE =
      "\"<b>राम</b>\" &amp; <script>alert('1')</script> \u0007\uD800 गए";

  private static final TaggedCorpus ONE =
      new TaggedCorpus(
          "एक \"<i>\"",
          List.of(
              Tagged.sentence(
                  "a#1", "कल राम पटना गए", "1-2 PERSON, 2-3 LOCATION", "1-2 PERSON 0.9"),
              Tagged.sentence("a#2", HOSTILE, "0-1 PERSON", "0-3 LOCATION 0.7")));

  private static final TaggedCorpus OTHER =
      new TaggedCorpus(
          "b",
          List.of(
              Tagged.sentence(
                  "b#1", "पटना उच्च न्यायालय ने कहा", "0-3 ORGANIZATION", "1-3 ORGANIZATION 0.6")));

  private static String html(TaggedCorpus... corpora) {
    return new EvaluationPage("models <x>", List.of(corpora), "nowhere", "राम"::equals).html();
  }

  private static Document page(TaggedCorpus... corpora) {
    return Jsoup.parse(html(corpora));
  }

  @Test
  void needsNothingFromElsewhere() {
    Document page = page(ONE, OTHER);

    assertThat(page.select("link, img, iframe, object, [src], [*|href]:not([href^=#])")).isEmpty();
    assertThat(html(ONE, OTHER)).doesNotContain("url(", "@import", "http:", "https:", "fetch(");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none';");
    assertThat(page.select("a[href]"))
        .isNotEmpty()
        .allMatch(link -> page.selectFirst(link.attr("href")) != null);
  }

  @Test
  void textFromCorporaStaysText() {
    Document page = page(ONE);

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("b").eachText()).containsOnly("PERSON", "LOCATION");
    assertThat(page.select("li p[lang=hi]").eachText())
        .contains(HOSTILE.replace('\u0007', '\uFFFD').replace('\uD800', '\uFFFD'));
    assertThat(page.title()).isEqualTo("Namavali: models <x>");
  }

  @Test
  void everyErrorStandsInItsSentenceWithWhatWasMarkedAndFound() {
    Document page = page(ONE, OTHER);

    assertThat(page.select("li")).hasSize(3);
    Element boundary = page.selectFirst("li[data-kind=WRONG_BOUNDARY]");
    assertThat(boundary.attr("data-corpus")).isEqualTo("1");
    assertThat(boundary.attr("data-type")).isEqualTo("ORGANIZATION");
    assertThat(boundary.selectFirst("p").wholeText()).isEqualTo("पटना उच्च न्यायालय ने कहा");
    assertThat(boundary.select("mark").stream().map(Element::wholeText))
        .containsExactly("पटना ", "उच्च न्यायालय");
    assertThat(boundary.select("mark").eachAttr("class"))
        .containsExactly("gold-ORGANIZATION", "gold-ORGANIZATION found-ORGANIZATION");
    assertThat(boundary.select(".what").text())
        .isEqualTo(
            "marked ORGANIZATION पटना उच्च न्यायालय found ORGANIZATION उच्च न्यायालय 0.600 b#1");
    assertThat(page.selectFirst("li[data-kind=WRONG_BOTH]").attr("data-type"))
        .isEqualTo("PERSON LOCATION");
  }

  @Test
  void isReadableWithoutItsScript() {
    Document page = page(ONE, OTHER);

    assertThat(page.select("details[open] > summary").eachText())
        .containsExactly("wrong boundary 1", "wrong boundary and type 1", "missed 1");
    assertThat(page.select("#filters[hidden]")).hasSize(1);
    assertThat(page.select("[hidden]")).hasSize(1);
  }

  @Test
  void seenNamesAreThoseThatTheCallerKnows() {
    assertThat(page(ONE).select("#scores tr:has(th:matchesOwn(^seen$)) td").eachText())
        .startsWith("1", "1", "1");
  }

  @Test
  void plotsHaveTextThatIsReadAndTakeTheColoursOfThePage() {
    Document page = page(ONE, OTHER);

    assertThat(page.select("svg[role=img]"))
        .hasSize(3)
        .allMatch(svg -> !svg.attr("aria-label").isEmpty());
    assertThat(page.select("svg text").eachText()).contains("PERSON", "100");
    assertThat(page.select("svg").outerHtml()).contains("var(--mark)").doesNotContain("NaN");
  }

  @Test
  void nothingToMeasureIsAPageToo() {
    assertThat(page(new TaggedCorpus("a", List.of())).select("h2")).hasSize(4);
    assertThat(
            page(new TaggedCorpus("a", List.of(Tagged.sentence("a", "कल", "", "")))).select("li"))
        .isEmpty();
  }

  @Test
  void theSameSentencesGiveTheSamePageUnderAnyLocale() {
    String here = html(ONE, OTHER);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(html(ONE, OTHER)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void fiveThousandErrorsAreWrittenInTime() {
    List<TaggedSentence> many =
        new ArrayList<>(Collections.nCopies(5_000, OTHER.sentences().get(0)));

    String html =
        Assertions.assertTimeout(
            Duration.ofSeconds(20), () -> html(new TaggedCorpus("many", many)));

    assertThat(html.split("<li ", -1)).hasSize(5_001);
    assertThat(html.length()).isLessThan(5_000_000);
  }
}
