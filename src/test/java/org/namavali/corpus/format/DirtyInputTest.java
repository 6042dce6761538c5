package org.namavali.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.namavali.corpus.CorpusException;

/** Files as people have them. */
class DirtyInputTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFरमा\tB-PERSON\r\nने\tO\r\n\r\nउमा\tB-PERSON\r\n",
        "रमा B-PERSON\nने O\n\n\n\nउमा B-PERSON",
        "-DOCSTART- -X- -X- O\n\nरमा NNP B-NP B-PER\nने PSP O O\n\nउमा NNP B-NP I-PER\n\n",
        "# id 1\tdomain=hi\nरमा _ _ B-Artist\nने _ _ O\n\n# id 2\tdomain=hi\nउमा _ _ B-OtherPER\n",
      })
  void columnsInAnyGarb(String text) throws IOException {
    List<Passage> read = Converted.read(DatasetFormat.CONLL, text);

    assertThat(read).extracting(Passage::text).containsExactly("रमा ने", "उमा");
    assertThat(read)
        .extracting(Converted::names)
        .containsExactly(List.of("रमा/PERSON"), List.of("उमा/PERSON"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          CONLL        | रमा ने                                                | 1:5: found type 'ने'
          CONLL        | रमा                                                 | 1:1: found 1 column, expected a token and its tag, a tab or blank between
          CONLL        | 😡#tO#nरमा#tB-ANIMAL                                | 2:5: found type 'ANIMAL', expected one of PERSON, PER, NEP,
          CONLL        | रमा#t                                               | 1:5: found no tag, expected O, or B- or I- and a type
          CONLLU       | 1#tरमा                                              | 1:1: found 2 columns, expected the 10 of CoNLL-U
          OPENNLP      | 😡 <START:person> रमा                               | 1:21: found the end of the line, expected <END>
          OPENNLP      | रमा <END> ने                                         | 1:5: found <END>, expected <START:…> before it
          OPENNLP      | <START> रमा <END>                                   | 1:1: found <START>, expected a type, as in <START:person>
          ARTICLES     | शीर्षक                                               | 1:1: found 'शीर्षक' outside an article, expected a line '# topic'
          ARTICLES     | # t                                                 | 2:1: found the end of the file, expected the headline
          JSONL        | {"text":"😡 रमा","spans":[{"start":2,"end":6,"type":"PER"}]} | 1:26: found span 2..6, expected one of whole characters within the text's 5 code points
          JSONL        | {"text":"रमा","spans":[{"start":2,"end":2,"type":"PER"}]} | 1:24: found span 2..2, expected an end behind the start
          JSONL        | {"text":"रमा ने","spans":[{"start":0,"end":2,"type":"PER"}]} | 1:27: found 'रम' ending inside a character, expected a name of whole characters
          JSONL        | {"text":"रमा"}                                       | 1:1: found an object without "spans", expected one with "text" and "spans"
          JSONL        | {"text":"रमा","spans":{}}                            | 1:23: found '{', expected a list as spans
          JSONL        | {"text":"रमा" "spans":[]}                            | 1:15: found bad JSON
          DOCCANO      | {"text":"रमा","label":[[0,3]]}                       | 1:24: found a span of 2 parts, expected [start, end, label]
          DOCCANO      | #n{"text":"रमा","label":[["0",3,"PER"]]}             | 2:25: found '0', expected a whole number as "start"
          HUGGINGFACE  | {"tokens":["रमा"],"ner_tags":[0,1]}                  | 1:30: found 1 tokens and 2 tags, expected one for each
          HUGGINGFACE  | {"tokens":["रमा"],"ner_tags":[22]}                   | 1:31: found tag 22, expected 0 to 6; --labels says what numbers mean
          LABEL_STUDIO | [{"data":{"a":"x","b":"y"}}]                         | 1:10: found "data" with a, b, expected "text" in it, or one string only
          SPACY        | [{"paragraphs":[{"raw":"रमा"}]}]                     | 1:17: found a paragraph without "sentences", expected one with it
          """)
  void namesThePlace(DatasetFormat format, String text, String message) {
    String content = text.replace("#n", "\n").replace("#t", "\t");

    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> Converted.read(format, content))
        .withMessageStartingWith("-:" + message);
  }

  @Test
  void namesTheByteThatIsNotUtf8() {
    byte[] bytes = "रमा\tO\n😡x\tO\n".getBytes(UTF_8);
    bytes[16] = (byte) 0xE0;
    DatasetInput input = DatasetInput.standard(new ByteArrayInputStream(bytes));
    ReadOptions options = Converted.reading(new Notes(false));

    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> Converted.read(DatasetFormat.CONLL, input, options))
        .withMessage("-:2:2: found byte 0xe0 at byte offset 16, expected UTF-8");
  }

  @Test
  void wrongNamesMayBeLeftOut() throws IOException {
    Notes notes = new Notes(true);
    String json =
        "{\"text\":\"रमा ने\",\"label\":[[0,3,\"PER\"],[4,99,\"PER\"],[0,2,\"PER\"],[3,4,\"LOC\"]]}";

    List<Passage> read = Converted.read(DatasetFormat.DOCCANO, json, Converted.reading(notes));

    assertThat(Converted.names(read.get(0))).containsExactly("रमा/PERSON");
    assertThat(notes.leftOut().orElseThrow())
        .startsWith("3 wrong names, the first: -:1:39: found span 4..99, expected ");
  }

  @Test
  void ofOverlappingNamesTheLongestStays() throws IOException {
    Notes notes = new Notes(false);
    String json =
        "{\"text\":\"नई दिल्ली नगर\",\"label\":[[3,9,\"LOC\"],[0,9,\"LOC\"],[0,9,\"LOC\"],[3,13,\"ORG\"]]}";

    List<Passage> read = Converted.read(DatasetFormat.DOCCANO, json, Converted.reading(notes));

    assertThat(Converted.names(read.get(0))).containsExactly("दिल्ली नगर/ORGANIZATION");
    assertThat(notes.remarks())
        .containsExactly("lost: names inside or overlapping a longer one (2 names)");
  }

  @Test
  void whiteSpaceAtTheEdgesOfNamesIsNoPartOfThem() throws IOException {
    Notes notes = new Notes(false);
    String json = "{\"text\":\"ये रमा\u00A0ने\",\"label\":[[2,7,\"PER\"]]}";

    List<Passage> read = Converted.read(DatasetFormat.DOCCANO, json, Converted.reading(notes));

    assertThat(Converted.names(read.get(0))).containsExactly("रमा/PERSON");
    assertThat(notes.remarks())
        .containsExactly("note: white space at the edges of names is left out of them (1 name)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ARTICLES     | ^^
          CONLL        | ^#n#n^
          CONLLU       | ^# text = x#n#n^
          OPENNLP      | ^#n^
          JSONL        | ^#n^
          JSONL        | {"text":" ","spans":[]}
          LABEL_STUDIO | []
          LABEL_STUDIO | [{"data":{"text":"रमा"},"annotations":[{"was_cancelled":true,"result":[]}]}]
          SPACY        | [{"paragraphs":[]}]
          HUGGINGFACE  | {"tokens":[],"ner_tags":[]}
          """)
  void nothingGivesNothing(DatasetFormat format, String text) throws IOException {
    List<Passage> read = Converted.read(format, text.replace("#n", "\n"));

    assertThat(read).isEmpty();
    assertThat(Converted.write(format == DatasetFormat.CONLLU ? DatasetFormat.CONLL : format, read))
        .isEqualTo(
            format == DatasetFormat.LABEL_STUDIO || format == DatasetFormat.SPACY ? "[]\n" : "");
  }

  @Test
  void bratSaysWhereTextAndAnnotationDisagree() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "रमा ने कहा\n");
    Path file = Files.writeString(folder.resolve("a.ann"), "T1\tPER 0 3\tउमा\n");

    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(this::readBrat)
        .withMessage(file + ":1:1: found 'उमा' at 0..3, expected 'रमा', as the text has it there");
  }

  @Test
  void bratMayCutANameAtALineEndButNotOtherwise() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "उत्तर\nकोरिया और दक्षिण कोरिया\n");
    Files.writeString(
        folder.resolve("a.ann"),
        "T1\tLOC 0 5;6 12\tउत्तर कोरिया\nT2\tLOC 0 5;24 30\tउत्तर कोरिया\nR1\tX Arg1:T1 Arg2:T2\n");

    List<Passage> read = readBrat();

    assertThat(Converted.names(read.get(0))).containsExactly("उत्तर\nकोरिया/LOCATION");
    assertThat(Converted.write(DatasetFormat.ARTICLES, read))
        .isEqualTo("# a\n<LOCATION>उत्तर कोरिया</LOCATION> और दक्षिण कोरिया\n");
    Path again = folder.resolve("again");
    Converted.writeBrat(again, read, new Notes(false));
    assertThat(Files.readString(again.resolve("000001-a.ann")))
        .isEqualTo("T1\tLOCATION 0 5;6 12\tउत्तर कोरिया\n");
  }

  private List<Passage> readBrat() throws IOException {
    return Converted.read(
        DatasetFormat.BRAT, DatasetInput.of(folder, ""), Converted.reading(new Notes(false)));
  }
}
