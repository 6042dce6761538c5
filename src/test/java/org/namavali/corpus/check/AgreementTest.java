package org.namavali.corpus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far two annotators agree, against figures reckoned by hand. */
class AgreementTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          only the first  | <PERSON>रमा</PERSON> आई | रमा आई | ONLY_FIRST
          only the second | रमा आई | <PERSON>रमा</PERSON> आई | ONLY_SECOND
          type            | <PERSON>रमा</PERSON> आई | <LOCATION>रमा</LOCATION> आई | TYPE
          edges           | <PERSON>रमा</PERSON> आई | <PERSON>रमा आई</PERSON> | EDGES
          both            | <PERSON>रमा</PERSON> आई | <LOCATION>रमा आई</LOCATION> | TYPE_AND_EDGES
          """)
  void namesTheKindOfADisagreement(String what, String first, String second, String kind)
      throws IOException {
    assertThat(agreement(first, second).disagreements())
        .extracting(disagreement -> disagreement.kind().name())
        .containsExactly(kind);
  }

  @Test
  void isPerfectWhereBothMarkAlike() throws IOException {
    Agreement agreement =
        agreement("<PERSON>रमा</PERSON> आई\nवह गई", "<PERSON>रमा</PERSON> आई\nवह गई");

    assertThat(agreement.kappa()).isEqualTo(1);
    assertThat(agreement.score().all().f1()).isEqualTo(1);
    assertThat(agreement.disagreements()).isEmpty();
  }

  /** Ten tokens: 2 PERSON for both, 1 for the first alone, 1 for the second alone, 6 for none. */
  @Test
  void kappaIsCohens() throws IOException {
    Agreement agreement =
        agreement(
            "<PERSON>रमा</PERSON> <PERSON>उमा</PERSON> <PERSON>हेमा</PERSON> ने कहा\nसोना और चांदी ले आओ",
            "<PERSON>रमा</PERSON> <PERSON>उमा</PERSON> हेमा ने कहा\n<PERSON>सोना</PERSON> और चांदी ले आओ");

    double chance = 0.3 * 0.3 + 0.7 * 0.7;
    assertThat(agreement.observed()).isCloseTo(0.8, within(1e-9));
    assertThat(agreement.kappa()).isCloseTo((0.8 - chance) / (1 - chance), within(1e-9));
    assertThat(agreement.score().all().f1()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void comparesWhatBothHave() throws IOException {
    Agreement agreement = agreement("एक\nदो\nदो", "दो\nतीन");

    assertThat(agreement.sentences()).isEqualTo(1);
    assertThat(agreement.onlyFirst()).hasSize(2);
    assertThat(agreement.onlySecond()).hasSize(1);
  }

  @Test
  void writesPlacesAndFigures() throws IOException {
    Agreement agreement = agreement("<PERSON>रमा</PERSON> आई", "रमा आई");
    StringWriter text = new StringWriter();
    StringWriter json = new StringWriter();
    AgreementWriter.text(agreement, text);
    AgreementWriter.json(agreement, json);

    assertThat(text.toString().lines().findFirst().orElseThrow())
        .isEqualTo(
            "%s:2:9: PERSON 'रमा', but unmarked; see %s:2:1",
            folder.resolve("a.txt"), folder.resolve("b.txt"));
    assertThat(text.toString()).contains("1 sentences, 2 tokens, 1 disagreements", "kappa");
    assertThat(json.toString().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"kind\":\"only-first\",\"first\":{\"file\":")
        .endsWith("\"line\":2,\"column\":1,\"marked\":\"\"}}");
  }

  private Agreement agreement(String first, String second) throws IOException {
    return Agreement.of(
        Corpora.articles(folder, "a.txt", first), Corpora.articles(folder, "b.txt", second));
  }
}
