package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a corpus whose faults are to be left out, and where its sentences stand. */
class FaultyCorpusTest {

  @TempDir Path folder;

  private final List<String> faults = new ArrayList<>();
  private final List<PlacedSentence> sentences = new ArrayList<>();

  private final FlawHandler all =
      new FlawHandler() {
        @Override
        public void handle(CorpusException flaw) {
          leaveOut(flaw);
        }

        @Override
        public void leaveOut(CorpusException fault) {
          Place place = fault.place();
          faults.add(place.line() + ":" + place.column() + " " + fault.fault());
        }

        @Override
        public void sentence(PlacedSentence sentence) {
          sentences.add(sentence);
        }
      };

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          two in one line  | <MISC>रमा</PERSON> ने | 3:1 UNKNOWN_TYPE, 3:10 FORMAT | रमा ने |
          nested           | <PERSON>रमा <LOCATION>पुरी</LOCATION></PERSON> ने | 3:13 OVERLAPPING | रमा पुरी ने | रमा पुरी/PERSON
          left open        | <PERSON>रमा और <PERSON>उमा</PERSON> | 3:16 OVERLAPPING, 3:1 FORMAT | रमा और उमा |
          cut and whole    | <PERSON>रम</PERSON>ा से <PERSON>उमा</PERSON> | 3:11 MISALIGNED | रमा से उमा | उमा/PERSON
          empty            | <PERSON> </PERSON>रमा & उमा | 3:23 UNESCAPED, 3:9 EMPTY_SPAN | रमा & उमा |
          white space      | <PERSON>रमा </PERSON>ने | 3:13 WHITE_SPACE | रमा ने | रमा/PERSON
          """)
  void goesOnInALineOfAnArticle(
      String fault, String line, String expected, String text, String names) throws IOException {
    read("a.txt", "# t\nशीर्षक\n" + line + "\nआखिरी वाक्य।\n");

    assertThat(faults).containsExactlyElementsOf(list(expected));
    assertThat(sentences).hasSize(3);
    AnnotatedSentence sentence = sentences.get(1).sentence();
    assertThat(sentence.text().strip()).isEqualTo(text);
    assertThat(CorpusFiles.names(sentence)).containsExactlyElementsOf(list(names));
  }

  @Test
  void goesOnBehindLinesThatAreNoneOfAnArticle() throws IOException {
    read("a.txt", "भटकी पंक्ति\n\n# \nशीर्षक\n\n# u\n\n# v\nशीर्षक\n# w\nवाक्य।\n");

    assertThat(faults).containsExactly("1:1 FORMAT", "3:1 FORMAT", "7:1 FORMAT", "10:1 FORMAT");
    assertThat(texts()).containsExactly("भटकी पंक्ति", "शीर्षक", "शीर्षक", "वाक्य।");
  }

  @Test
  void goesOnBehindLinesAndTagsThatAreNoneOfConll() throws IOException {
    read(
        "a.conll",
        "रमा\tB-PERSON\nदेवी\tE-PERSON\nने\tO\nएक\nबड़ी बात\tO\nपुरी\tB-CITY\nमें\tI-LOCATION\n");

    assertThat(faults)
        .containsExactly("2:6 BIO", "4:1 FORMAT", "5:5 FORMAT", "6:6 UNKNOWN_TYPE", "7:5 BIO");
    assertThat(texts()).containsExactly("रमा देवी ने पुरी में");
    assertThat(CorpusFiles.names(sentences.get(0).sentence()))
        .containsExactly("रमा/PERSON", "में/LOCATION");
  }

  @Test
  void goesOnBehindSpansAndLinesThatAreNoneOfJson() throws IOException {
    String spans =
        "{\"start\":0,\"end\":3,\"type\":\"PERSON\"},{\"start\":2,\"end\":4,\"type\":\"PERSON\"},"
            + "{\"start\":4,\"end\":4,\"type\":\"PERSON\"},{\"start\":4,\"end\":9,\"type\":\"PERSON\"},"
            + "{\"start\":4,\"end\":7,\"type\":\"CITY\"}";
    read("a.jsonl", "{\n{\"text\":\"रमा पुरी\",\"spans\":[" + spans + "]}\n");

    assertThat(faults)
        .containsExactly(
            "1:2 FORMAT",
            "2:65 OVERLAPPING",
            "2:101 EMPTY_SPAN",
            "2:137 MISALIGNED",
            "2:173 UNKNOWN_TYPE");
    assertThat(CorpusFiles.names(sentences.get(0).sentence())).containsExactly("रमा/PERSON");
  }

  @Test
  void goesOnBehindBytesThatAreNotUtf8() throws IOException {
    byte[] content = "# t\nरमा\u0001ने\n".getBytes(StandardCharsets.UTF_8);
    content[13] = (byte) 0xE0;
    Corpus.read(Files.write(folder.resolve("a.txt"), content), all);

    assertThat(faults).containsExactly("2:4 ENCODING");
    assertThat(texts()).containsExactly("रमा\uFFFDने");
  }

  @Test
  void goesOnBehindAnEmptyFile() throws IOException {
    read("a.conll", "\n");

    assertThat(faults).containsExactly("2:1 FORMAT");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt   | # t#n😀 <PERSON>रमा</PERSON> &amp; उमा#n | 2:1, 2:11, 2:30
          a.conll | 😀#tO#nरमा#tB-PERSON#n&#tO#nउमा#tO#n     | 1:1, 2:1, 4:1
          a.jsonl | {"text":"\\ud83d\\ude00 रमा & उमा","spans":[]}#n | 1:10, 1:23, 1:29
          b.jsonl | {"text":"😀 रमा \\u0026 उमा","spans":[]}#n  | 1:10, 1:12, 1:23
          """)
  void knowsWhereEachCharacterStands(String name, String content, String places)
      throws IOException {
    read(name, content.replace("#n", "\n").replace("#t", "\t"));

    PlacedSentence sentence = sentences.get(0);
    assertThat(sentence.sentence().text()).isEqualTo("😀 रमा & उमा");
    List<String> found = new ArrayList<>();
    for (int unit : new int[] {0, 3, 9}) {
      Place place = sentence.place(unit);
      found.add(place.line() + ":" + place.column());
    }
    assertThat(String.join(", ", found)).isEqualTo(places);
  }

  private void read(String name, String content) throws IOException {
    Corpus.read(CorpusFiles.write(folder, name, content), all);
  }

  private List<String> texts() {
    return sentences.stream().map(sentence -> sentence.sentence().text()).toList();
  }

  private static List<String> list(String commas) {
    return commas == null ? List.of() : List.of(commas.split(", ", -1));
  }
}
