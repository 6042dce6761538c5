package org.namavali.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.namavali.Extraction;

class EntityWriterTest {
  private static final String HEADER = "document,type,entity,name,mentions,variants,first\n";

  /** Each list is a document in parts. */
  @SafeVarargs
  private static String written(OutputSettings settings, List<Extraction>... documents)
      throws IOException {
    StringWriter out = new StringWriter();
    try (ExtractionWriter writer = EntityTable.ENTITIES.writer(out, settings)) {
      for (int i = 0; i < documents.length; i++) {
        writer.write(i + ".txt", documents[i].get(0));
        for (Extraction part : documents[i].subList(1, documents[i].size())) {
          writer.append(part);
        }
      }
    }
    return out.toString();
  }

  private static List<Extraction> parts(String... marked) {
    return List.of(marked).stream().map(Marked::extraction).toList();
  }

  @Example
  void writesARowForEachEntityAndDocument() throws IOException {
    List<Extraction> document =
        parts(
            "😀 [रूस|LOCATION|1|रूस|Russia] में [किम|PERSON|1|किम जोंग उन|Kim Jong Un] और"
                + " [रूस|LOCATION|1|रूस|Russia]");
    assertThat(written(OutputSettings.STANDARD, document, parts("कुछ नहीं"), document))
        .isEqualTo(
            HEADER
                + "0.txt,LOCATION,रूस,Russia,2,रूस,2\n"
                + "0.txt,PERSON,किम जोंग उन,Kim Jong Un,1,किम,10\n"
                + "2.txt,LOCATION,रूस,Russia,2,रूस,2\n"
                + "2.txt,PERSON,किम जोंग उन,Kim Jong Un,1,किम,10\n");
  }

  @Example
  void partsOfADocumentMakeOneRow() throws IOException {
    assertThat(
            written(
                OutputSettings.STANDARD,
                parts(
                    "😀 [किम|PERSON|1|किम|] ",
                    "और [रूस|LOCATION] [उन|PERSON|1|किम|Kim] ",
                    "[उन|PERSON|1|किम|Kim]")))
        .isEqualTo(HEADER + "0.txt,PERSON,किम,Kim,3,उन|किम,2\n0.txt,LOCATION,रूस,,1,रूस,9\n");
  }

  @Example
  void countsOnlyWhatIsProbableEnough() throws IOException {
    assertThat(
            written(
                new OutputSettings(false, 0.5, false),
                parts("[क|PERSON|0.4|क|A] [ख|PERSON|0.6|क|B] [ग|PERSON|0.1|ग|C]")))
        .isEqualTo(HEADER + "0.txt,PERSON,क,B,1,ख,2\n");
  }

  @Example
  void opensInExcel() throws IOException {
    assertThat(written(Written.EXCEL, parts("[=1|PERSON|1|@क|+A]")))
        .isEqualTo("\uFEFF" + HEADER.replace("\n", "\r\n") + "0.txt,PERSON,'@क,'+A,1,'=1,0\r\n");
  }

  @Example
  void aBarWithinAVariantIsTold() {
    assertThat(EntityTable.joined(List.of("a|b", "c\\", "d"))).isEqualTo("a\\|b|c\\\\|d");
  }

  @Property
  void canBeParsedBack(
      @ForAll("mentions") String mention,
      @ForAll("strings") String entity,
      @ForAll("strings") String name)
      throws IOException {
    String csv = written(OutputSettings.STANDARD, List.of(Marked.only(mention, entity, name)));
    try (CSVParser parser =
        CSVParser.parse(
            new StringReader(csv), CSVFormat.RFC4180.builder().setRecordSeparator("\n").get())) {
      assertThat(parser.getRecords().get(1).toList())
          .containsExactly(
              "0.txt",
              "PERSON",
              CodePoints.wellFormed(entity),
              CodePoints.wellFormed(name),
              "1",
              EntityTable.joined(List.of(mention)),
              "0");
    }
  }

  @Provide
  Arbitrary<String> strings() {
    return Written.strings();
  }

  @Provide
  Arbitrary<String> mentions() {
    return Written.strings().filter(text -> !text.isEmpty());
  }
}
