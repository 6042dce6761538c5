package org.namavali.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.namavali.output.OutputFormat.CSV;
import static org.namavali.output.OutputSettings.STANDARD;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.namavali.Extraction;

class CsvWriterTest {
  private static final String HEADER =
      "document,sentence,start,end,type,mention,confidence,entity,name";

  @Example
  void writesARowForEachMention() throws IOException {
    Extraction extraction =
        Marked.extraction(
            "[किम जोंग उन|PERSON|0.98765|किम जोंग उन|Kim Jong Un] पहुँचे।\n"
                + "वे [रूस|LOCATION|0.5] में हैं।");
    assertThat(Written.as(CSV, STANDARD, extraction, extraction))
        .isEqualTo(
            HEADER
                + "\na.txt,1,0,11,PERSON,किम जोंग उन,0.988,किम जोंग उन,Kim Jong Un\n"
                + "a.txt,2,23,26,LOCATION,रूस,0.500,रूस,\n"
                + "a.txt,1,0,11,PERSON,किम जोंग उन,0.988,किम जोंग उन,Kim Jong Un\n"
                + "a.txt,2,23,26,LOCATION,रूस,0.500,रूस,\n");
  }

  @Example
  void writesTheHeaderWithoutDocuments() throws IOException {
    assertThat(Written.as(CSV, STANDARD)).isEqualTo(HEADER + "\n");
  }

  @Example
  void quotesWhatNeedsIt() throws IOException {
    assertThat(Written.as(CSV, STANDARD, Marked.only("राम\nलाल", "a,b", "\"x\"")))
        .endsWith("a.txt,1,0,7,PERSON,\"राम\nलाल\",0.500,\"a,b\",\"\"\"x\"\"\"\n");
  }

  @Property
  void canBeParsedBack(
      @ForAll("strings") String document,
      @ForAll("mentions") String mention,
      @ForAll("strings") String entity,
      @ForAll("strings") String name)
      throws IOException {
    String csv = Written.as(CSV, document, Marked.only(mention, entity, name));
    assertThat(parse(csv, "\n").get(1).toList())
        .containsExactly(
            CodePoints.wellFormed(document),
            "1",
            "0",
            "" + mention.codePointCount(0, mention.length()),
            "PERSON",
            CodePoints.wellFormed(mention),
            "0.500",
            CodePoints.wellFormed(entity),
            CodePoints.wellFormed(name));
  }

  @Example
  void opensInExcel() throws IOException {
    assertThat(Written.as(CSV, Written.EXCEL, Marked.extraction("[रूस|LOCATION] में")))
        .isEqualTo("\uFEFF" + HEADER + "\r\na.txt,1,0,3,LOCATION,रूस,1.000,रूस,\r\n");
  }

  @Property
  void guardsFormulasForExcelOnly(@ForAll("mentions") String mention) throws IOException {
    Extraction extraction = Marked.only(mention, "", "");
    String cell = CodePoints.wellFormed(mention);
    String guarded = cell.matches("(?s)[=+\\-@\t\r].*") ? "'" + cell : cell;
    String excel = Written.as(CSV, Written.EXCEL, extraction).substring(1);
    assertThat(parse(excel, "\r\n").get(1).get(5)).isEqualTo(guarded);
    assertThat(parse(Written.as(CSV, STANDARD, extraction), "\n").get(1).get(5)).isEqualTo(cell);
  }

  @Example
  void guardsEveryCellThatTextComesInto() throws IOException {
    for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
      String csv = Written.as(CSV, Written.EXCEL, Marked.only(start + "क", start + 1, start + 2));
      CSVRecord row = parse(csv.substring(1), "\r\n").get(1);
      assertThat(row.get("mention")).isEqualTo("'" + start + "क");
      assertThat(row.get("entity")).isEqualTo("'" + start + 1);
      assertThat(row.get("name")).isEqualTo("'" + start + 2);
    }
  }

  private static List<CSVRecord> parse(String csv, String lineEnd) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setRecordSeparator(lineEnd).setHeader(HEADER.split(",")).get();
    return CSVParser.parse(csv, format).getRecords();
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
