package org.namavali.corpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.util.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.corpus.Score;

class NameResultTest {

  private static final String TEXT = "कल भारतीय रिजर्व बैंक पटना आया और गया";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1-4 ORGANIZATION | 1-4 ORGANIZATION | CORRECT",
        "1-4 ORGANIZATION | 2-4 ORGANIZATION | WRONG_BOUNDARY",
        "1-4 ORGANIZATION | 1-5 ORGANIZATION | WRONG_BOUNDARY",
        "1-4 ORGANIZATION | 1-4 PERSON | WRONG_TYPE",
        "1-4 ORGANIZATION | 2-3 PERSON | WRONG_BOTH",
        "1-4 ORGANIZATION | \"\" | MISSED",
        "\"\" | 4-5 LOCATION | SPURIOUS",
        "1-4 ORGANIZATION | 4-5 LOCATION | MISSED SPURIOUS",
        "1-4 ORGANIZATION | 1-2 LOCATION, 2-4 ORGANIZATION | WRONG_BOUNDARY SPURIOUS",
        "1-4 ORGANIZATION, 4-5 LOCATION | 1-5 LOCATION | WRONG_BOTH MISSED",
        "1-2 LOCATION, 2-4 ORGANIZATION | 1-2 LOCATION, 2-4 LOCATION | CORRECT WRONG_TYPE",
      })
  void outcomes(String gold, String found, String outcomes) {
    List<NameResult> results = NameResult.of(Tagged.sentence("a", TEXT, gold, found));

    assertThat(results.stream().map(result -> result.outcome().name()))
        .containsExactly(outcomes.split(" ", -1));
  }

  @Provide
  Arbitrary<List<Span>> names() {
    return Arbitraries.integers()
        .between(0, 11)
        .set()
        .ofMaxSize(9)
        .map(edges -> edges.stream().sorted().toList())
        .map(NameResultTest::between);
  }

  /** Every second gap between edges is a name. */
  private static List<Span> between(List<Integer> edges) {
    List<Span> names = new ArrayList<>();
    for (int i = 0; i + 1 < edges.size(); i += 1 + edges.get(i) % 2) {
      String type = edges.get(i) % 3 == 0 ? "PERSON" : "LOCATION";
      names.add(new Span(edges.get(i), edges.get(i + 1), type));
    }
    return names;
  }

  @Property(tries = 300)
  void eachNameIsUsedOnceAndTheCorrectOnesAreThoseOfTheScore(
      @ForAll("names") List<Span> gold, @ForAll("names") List<Span> found) {
    TaggedSentence sentence = new TaggedSentence("a", "", List.of(), gold, found);

    List<NameResult> results = NameResult.of(sentence);

    assertThat(side(results, NameResult::gold)).containsExactlyInAnyOrderElementsOf(gold);
    assertThat(side(results, NameResult::found)).containsExactlyInAnyOrderElementsOf(found);
    Score score =
        new Score.Counter().add(gold.toArray(Span[]::new), found.toArray(Span[]::new)).score();
    assertThat(results.stream().filter(NameResult::isCorrect)).hasSize((int) score.all().correct());
    assertThat(results)
        .filteredOn(result -> result.gold() != null && result.found() != null)
        .allMatch(result -> result.gold().intersects(result.found()));
  }

  private static List<Span> side(List<NameResult> results, Function<NameResult, Span> side) {
    return results.stream().map(side).filter(Objects::nonNull).toList();
  }
}
