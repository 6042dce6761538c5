package org.namavali.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.namavali.output.OutputFormat.CONLL;
import static org.namavali.output.OutputSettings.STANDARD;

import java.io.IOException;
import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.namavali.Extraction;
import org.namavali.Sentence;

class ConllWriterTest {

  @Test
  void writesATokenALine() throws IOException {
    Extraction extraction =
        Marked.extraction("[किम जोंग उन|PERSON] [रूस|LOCATION] पहुँचे ।\nहाँ [नासा|ORGANIZATION]");
    assertThat(Written.as(CONLL, STANDARD, extraction))
        .isEqualTo(
            """
            # document = a.txt
            किम\tB-PERSON
            जोंग\tI-PERSON
            उन\tI-PERSON
            रूस\tB-LOCATION
            पहुँचे\tO
            ।\tO

            हाँ\tO
            नासा\tB-ORGANIZATION

            """);
  }

  @Test
  void tellsNeighboursOfOneTypeApart() throws IOException {
    assertThat(Written.as(CONLL, STANDARD, Marked.extraction("[दिल्ली|LOCATION] [मुंबई|LOCATION]")))
        .contains("दिल्ली\tB-LOCATION\nमुंबई\tB-LOCATION\n");
  }

  @Test
  void namesEachDocument() throws IOException {
    Extraction extraction = Marked.extraction("हाँ");
    assertThat(Written.as(CONLL, STANDARD, extraction, extraction))
        .isEqualTo("# document = a.txt\nहाँ\tO\n\n# document = a.txt\nहाँ\tO\n\n");
  }

  @Test
  void keepsTheDocumentsNameInItsLine() throws IOException {
    Extraction empty = new Extraction("", List.of(), List.of());
    assertThat(Written.as(CONLL, "a\nb\tc\\.txt", empty))
        .isEqualTo("# document = a\\nb\\tc\\\\.txt\n");
  }

  @Test
  void writesALoneSurrogateAsReplacement() throws IOException {
    Extraction broken =
        new Extraction("क\uD83D", List.of(new Sentence(0, 2, List.of(new Span(0, 2)))), List.of());
    assertThat(Written.as(CONLL, STANDARD, broken)).contains("\nक\uFFFD\tO\n");
  }
}
