package org.namavali.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.namavali.output.OutputFormat.TSV;
import static org.namavali.output.OutputSettings.STANDARD;

import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TsvWriterTest {
  private static final String HEADER =
      "document\tsentence\tstart\tend\ttype\tmention\tconfidence\tentity\tname\n";

  @Example
  void writesARowForEachMention() throws IOException {
    assertThat(Written.as(TSV, STANDARD, Marked.extraction("वे [रूस|LOCATION|0.5|रूस|Russia] में")))
        .isEqualTo(HEADER + "a.txt\t1\t3\t6\tLOCATION\tरूस\t0.500\tरूस\tRussia\n");
  }

  @Example
  void quotesNothingButWritesLineEndsAndTabsAsLetters() throws IOException {
    assertThat(Written.as(TSV, STANDARD, Marked.only("a\tb\nc\rd", "\"x\"", "\\n")))
        .isEqualTo(HEADER + "a.txt\t1\t0\t7\tPERSON\ta\\tb\\nc\\rd\t0.500\t\"x\"\t\\\\n\n");
  }

  @Property
  void canBeSplitAndUnescapedBack(
      @ForAll("strings") String document,
      @ForAll("strings") String entity,
      @ForAll("strings") String name)
      throws IOException {
    String tsv = Written.as(TSV, document, Marked.only("क", entity, name));
    String[] lines = tsv.split("\n", -1);
    assertThat(lines).hasSize(3);
    assertThat(tsv).doesNotContain("\r");
    String[] cells = lines[1].split("\t", -1);
    assertThat(cells).hasSize(9);
    assertThat(unescape(cells[0])).isEqualTo(CodePoints.wellFormed(document));
    assertThat(unescape(cells[7])).isEqualTo(CodePoints.wellFormed(entity));
    assertThat(unescape(cells[8])).isEqualTo(CodePoints.wellFormed(name));
  }

  private static String unescape(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      text.append(c == '\\' ? "\\\t\n\r".charAt("\\tnr".indexOf(cell.charAt(++i))) : c);
    }
    return text.toString();
  }

  @Provide
  Arbitrary<String> strings() {
    return Written.strings();
  }
}
