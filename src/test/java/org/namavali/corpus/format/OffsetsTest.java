package org.namavali.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.EntityType;
import org.namavali.corpus.Name;

/** Offsets by what makes units differ; the name stands in brackets. */
class OffsetsTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          #CASE | TEXT | CODE POINTS | | UTF-16 UNITS | | BYTES |
          composed nukta | ये \u0958ा [रा\u095B\u0940] ने | 6 | 10 | 6 | 10 | 14 | 26
          decomposed nukta | ये क\u093Cा [रा\u091C\u093C\u0940] ने | 7 | 12 | 7 | 12 | 17 | 32
          joiner | ये [\u0926\u0943\u200D\u0922\u093Cा] ने | 3 | 9 | 3 | 9 | 7 | 25
          non-joiner | ये [रा\u091C्\u200C\u0917\u0922\u093C] ने | 3 | 11 | 3 | 11 | 7 | 31
          emoji before | \uD83D\uDE21\uD83C\uDFCF [रमा] ने | 3 | 6 | 5 | 8 | 9 | 18
          emoji inside | ये [रमा\uD83D\uDC69\u200D\uD83C\uDF3E] ने | 3 | 9 | 3 | 11 | 7 | 27
          Latin decomposed | e\u0301 [Cafe\u0301] ने | 3 | 8 | 3 | 8 | 4 | 10
          conjunct | ये [क्षत्रिय] ने | 3 | 11 | 3 | 11 | 7 | 31
          """)
  void countTheUnitsOfTheFormat(
      String phenomenon,
      String marked,
      int point,
      int pointEnd,
      int unit,
      int unitEnd,
      int at,
      int end)
      throws IOException {
    Passage passage = passage(marked);
    Name name = passage.sentence().names().get(0);

    assertThat(List.of(name.start(), name.end())).containsExactly(unit, unitEnd);
    assertSpan("jsonl", point, pointEnd, Optional.empty(), passage);
    assertSpan("utf-16", unit, unitEnd, Optional.of(OffsetUnit.UTF_16), passage);
    assertSpan("bytes", at, end, Optional.of(OffsetUnit.BYTES), passage);
    assertThat(Converted.write(DatasetFormat.JSONL, List.of(passage)))
        .contains("\"start\":" + point + ",\"end\":" + pointEnd);
    assertThat(Converted.write(DatasetFormat.DOCCANO, List.of(passage)))
        .contains("\"label\":[[" + point + "," + pointEnd + ",\"PERSON\"]]");
    assertThat(Converted.write(DatasetFormat.LABEL_STUDIO, List.of(passage)))
        .contains("\"start\":" + point + ",\"end\":" + pointEnd);
    assertThat(Converted.write(DatasetFormat.SPACY, List.of(passage)))
        .contains("\"entities\":[[" + point + "," + pointEnd + ",\"PERSON\"]]");
    Converted.writeBrat(folder, List.of(passage), new Notes(false));
    assertThat(Files.readString(folder.resolve("000001-a-1.ann")))
        .startsWith("T1\tPERSON " + point + " " + pointEnd + "\t");
  }

  private static Passage passage(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    return Converted.passage(text, new Name(start, end, EntityType.PERSON));
  }

  private static void assertSpan(
      String unit, int start, int end, Optional<OffsetUnit> offsets, Passage expected)
      throws IOException {
    String json = "{\"text\":\"" + expected.text() + "\",\"label\":[[" + start + "," + end;
    ReadOptions options =
        new ReadOptions(TypeMap.builtIn(), Optional.empty(), offsets, new Notes(false));
    List<Passage> read = Converted.read(DatasetFormat.DOCCANO, json + ",\"PER\"]]}", options);

    assertThat(read.get(0).sentence().names()).as(unit).isEqualTo(expected.sentence().names());
  }

  @Test
  void oldLabelStudioCountsUtf16AndIsRecognizedByTheText() throws IOException {
    Notes notes = new Notes(false);
    String task =
        "[{\"data\":{\"text\":\"\uD83D\uDE21 रमा ने\"},\"annotations\":[{\"result\":[{\"value\":"
            + "{\"start\":3,\"end\":6,\"text\":\"रमा\",\"labels\":[\"PER\"]}}]}]}]";

    List<Passage> read = Converted.read(DatasetFormat.LABEL_STUDIO, task, Converted.reading(notes));

    assertThat(Converted.names(read.get(0))).containsExactly("रमा/PERSON");
    assertThat(notes.remarks())
        .containsExactly("note: offsets count UTF-16 units, and are read so (1 name)");
  }

  @Test
  void bratCountsCarriageReturnsAndTheByteOrderMark() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "\uFEFFबारिश\r\nरमा ने कहा\r\n");
    Files.writeString(folder.resolve("a.ann"), "T1\tPER 8 11\tरमा\r\n");
    DatasetInput input = DatasetInput.of(folder, "");

    List<Passage> read =
        Converted.read(DatasetFormat.BRAT, input, Converted.reading(new Notes(false)));

    assertThat(Converted.names(read.get(0))).containsExactly("रमा/PERSON");
    assertThat(Converted.write(DatasetFormat.CONLL, read))
        .isEqualTo("# document = a\nबारिश\tO\n\nरमा\tB-PERSON\nने\tO\nकहा\tO\n\n");
  }
}
