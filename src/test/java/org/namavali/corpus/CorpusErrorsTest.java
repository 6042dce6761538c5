package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

/** Every way to break a format, and what the user is told. */
class CorpusErrorsTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          unclosed tag      | है <PERSON>रमा ने कहा | 3:4: found <PERSON> left open, expected </PERSON> in the same line
          nested tag        | <PERSON>रमा <LOCATION>सोनपुरा</LOCATION></PERSON> | 3:13: found <LOCATION> inside <PERSON>, expected </PERSON> before it
          closed otherwise  | <PERSON>रमा</LOCATION> | 3:12: found </LOCATION>, expected </PERSON>
          closed unopened   | 😡 रमा</PERSON> | 3:6: found </PERSON>, expected <PERSON> before it
          unknown tag       | <MISC>रमा</MISC> | 3:1: found <MISC>, expected <PERSON>, <LOCATION> or <ORGANIZATION>
          small letters     | रमा <person>उमा</person> | 3:5: found <person>, expected <PERSON>, <LOCATION> or <ORGANIZATION>
          unknown closing   | रमा</b> | 3:4: found </b>, expected <PERSON>, <LOCATION> or <ORGANIZATION>
          half a tag        | <PERSON रमा | 3:1: found a bare <, expected &lt; or a whole tag
          half a closing    | रमा</PERSON | 3:4: found a bare <, expected &lt; or a whole tag
          empty name        | <PERSON></PERSON> ने | 3:9: found an empty PERSON, expected the characters of a name
          blank name        | <PERSON>  </PERSON> ने | 3:9: found an empty PERSON, expected the characters of a name
          no-break space    | <PERSON>\u00A0</PERSON> ने | 3:9: found an empty PERSON, expected the characters of a name
          blank at start    | <PERSON> रमा</PERSON> | 3:9: found white space at the start of ' रमा', expected the name alone
          blank at end      | <PERSON>रमा </PERSON> | 3:13: found white space at the end of 'रमा ', expected the name alone
          bare &            | 😡 L&T ने | 3:4: found a bare &, expected &amp;
          other entity      | रमा&nbsp;ने | 3:4: found a bare &, expected &amp;
          bare <            | 5 < 7 | 3:3: found a bare <, expected &lt;
          bare < at the end | पांच < | 3:6: found a bare <, expected &lt;
          bare >            | 7 > 5 | 3:3: found a bare >, expected &gt;
          end before matra  | <PERSON>रम</PERSON>ा ने | 3:11: found 'रम' ending inside a character, expected a name of whole characters
          end before joined | <PERSON>मन्</PERSON>मथ ने | 3:12: found 'मन्' ending inside a character, expected a name of whole characters
          start after ZWJ   | क्\u200D<PERSON>षमा</PERSON> | 3:12: found 'षमा' starting inside a character, expected a name of whole characters
          start at nukta    | ज<PERSON>़ारा</PERSON> | 3:10: found '़ारा' starting inside a character, expected a name of whole characters
          topic in a body   | # दूसरा विषय | 3:1: found '# दूसरा विषय' inside an article, expected a blank line before it
          """)
  void namesThePlaceInAnArticle(String flaw, String line, String message) throws IOException {
    assertMessage("a.txt", "# t\nशीर्षक\n" + line + "\nआखिरी वाक्य।\n", message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          no topic          | शीर्षक#n#nवाक्य।#n | 1:1: found 'शीर्षक' outside an article, expected a line '# topic'
          text after blank  | # t#nशीर्षक#n#nवाक्य।#n | 4:1: found 'वाक्य।' outside an article, expected a line '# topic'
          empty topic       | #  #nशीर्षक#n | 1:1: found a topic line without a topic, expected a line '# topic'
          blank headline    | # t#n#nवाक्य।#n | 2:1: found a blank line, expected the headline
          headline missing  | # t#nशीर्षक#n#n# u | 5:1: found the end of the file, expected the headline
          topic as headline | # t#n# u#nशीर्षक#n | 2:1: found '# u' inside an article, expected the headline
          blank lines only  | #n#n | 3:1: found the end of the file, expected at least one sentence
          """)
  void namesTheLineWhereArticlesGoWrong(String flaw, String content, String message)
      throws IOException {
    assertMessage("a.txt", content.replace("#n", "\n"), message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          one column     | रमा | 3:1: found 1 column, expected 2: a token, a tab, its tag
          three columns  | रमा#tNNP#tB-PERSON | 3:1: found 3 columns, expected 2: a token, a tab, its tag
          no token       | #tO | 3:1: found no token, expected a token before the tab
          blank in token | रमा देवी#tO | 3:4: found white space in 'रमा देवी', expected a token without any
          unknown type   | रमा#tB-MISC | 3:5: found tag 'B-MISC', expected O, or B- or I- and PERSON, LOCATION or ORGANIZATION
          unknown edge   | रमा#tE-PERSON | 3:5: found tag 'E-PERSON', expected O, or B- or I- and PERSON, LOCATION or ORGANIZATION
          no tag         | रमा#t | 3:5: found tag '', expected O, or B- or I- and PERSON, LOCATION or ORGANIZATION
          I- after O     | 😡रमा#tI-PERSON | 3:6: found I-PERSON outside a name, expected B-PERSON
          """)
  void namesThePlaceInConll(String flaw, String line, String message) throws IOException {
    String content = "कल\tO\n\n" + line.replace("#t", "\t") + "\n";
    assertMessage("a.conll", content, message);
  }

  @Test
  void wantsANameToGoOnAsTheTypeItBeganWith() throws IOException {
    String content = "रमा\tB-PERSON\nनगर\tI-LOCATION\n";
    assertMessage("a.conll", content, "2:5: found I-LOCATION after a PERSON, expected B-LOCATION");
  }

  @Test
  void wantsANameToBeginAnewInTheNextSentence() throws IOException {
    String content = "रमा\tB-PERSON\n\nदेवी\tI-PERSON\n";
    assertMessage("a.conll", content, "3:6: found I-PERSON outside a name, expected B-PERSON");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          outside the text   | {"text": "😡 रमा", "spans": [{"start": 2, "end": 6, "type": "PERSON"}]} | 2:29: found span 2..6, expected one within the text's 5 code points
          below zero         | {"text": "😡 रमा", "spans": [{"start": -1, "end": 2, "type": "PERSON"}]} | 2:29: found span -1..2, expected one within the text's 5 code points
          no characters      | {"text": "रमा", "spans": [{"start": 2, "end": 2, "type": "PERSON"}]} | 2:27: found span 2..2, expected an end behind the start
          overlapping        | {"text": "रमा", "spans": [{"start": 1, "end": 3, "type": "PERSON"}, {"start": 0, "end": 2, "type": "PERSON"}]} | 2:27: found span 1..3 overlapping span 0..2, expected spans apart
          unknown type       | {"text": "रमा", "spans": [{"start": 0, "end": 3, "type": "PER"}]} | 2:27: found type 'PER', expected PERSON, LOCATION or ORGANIZATION
          inside a character | {"text": "रमा ने", "spans": [{"start": 0, "end": 2, "type": "PERSON"}]} | 2:30: found 'रम' ending inside a character, expected a name of whole characters
          blank at the end   | {"text": "रमा ने", "spans": [{"start": 0, "end": 4, "type": "PERSON"}]} | 2:30: found white space at the end of 'रमा ', expected the name alone
          blank alone        | {"text": "रमा ने", "spans": [{"start": 3, "end": 4, "type": "PERSON"}]} | 2:30: found an empty PERSON, expected the characters of a name
          incomplete span    | {"text": "रमा", "spans": [{"start": 0, "type": "PERSON"}]} | 2:27: found an incomplete span, expected one with "start", "end" and "type"
          offset as text     | {"text": "रमा", "spans": [{"start": "0"}]} | 2:37: found '0', expected a whole number as "start"
          spans as object    | {"text": "रमा", "spans": {}} | 2:26: found '{', expected a list as "spans"
          span as number     | {"text": "रमा", "spans": [7]} | 2:27: found '7', expected a JSON object as span
          text as number     | {"text": 7, "spans": []} | 2:10: found '7', expected a string as "text"
          no text            | {"spans": []} | 2:1: found an object without "text", expected one with "text" and "spans"
          blank text         | {"text": " ", "spans": []} | 2:1: found a blank "text", expected a sentence
          no spans           | {"text": "रमा"} | 2:1: found an object without "spans", expected one with "text" and "spans"
          list               | ["रमा"] | 2:1: found '[', expected a JSON object
          two objects        | {"text": "रमा", "spans": []} {} | 2:30: found '{', expected nothing behind the JSON object
          twice the same     | {"text": "रमा", "text": "उमा"} | 2:23: found bad JSON (Duplicate field 'text'), expected a JSON object
          no comma           | {"text": "😡रमा" "spans": []} | 2:17: found bad JSON (Unexpected character ('"' (code 34)): was expecting comma to separate Object entries), expected a JSON object
          """)
  void namesThePlaceInJsonLines(String flaw, String line, String message) throws IOException {
    assertMessage("a.jsonl", "{\"text\":\"ठीक\",\"spans\":[]}\n" + line + "\n", message);
  }

  @Test
  void namesTheByteThatIsNotUtf8() throws IOException {
    byte[] content = "# t\nरमा\u0001ने\n".getBytes(StandardCharsets.UTF_8);
    content[13] = (byte) 0xE0;
    Path file = Files.write(folder.resolve("a.txt"), content);

    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> Corpus.read(file))
        .withMessage(file + ":2:4: found byte 0xe0 at byte offset 13, expected UTF-8");
  }

  @Test
  void namesTheByteAtWhichACharacterIsCutOff() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), new byte[] {'#', (byte) 0xE0, (byte) 0xA4});

    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> Corpus.read(file))
        .withMessage(file + ":1:2: found byte 0xe0 at byte offset 1, expected UTF-8");
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    Path file = folder.resolve("नहीं.txt");

    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> Corpus.read(file))
        .withMessage(
            file
                + ": found no such file or folder, expected a corpus file or a folder with files"
                + " that end in .txt, .jsonl or .conll");
  }

  @Test
  void saysThatAFolderHoldsNoCorpus() throws IOException {
    CorpusFiles.write(folder, "README.md", "# t\nशीर्षक\n");

    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> Corpus.read(folder))
        .withMessage(
            folder
                + ": found a folder with no corpus file in it, expected a corpus file or a folder"
                + " with files that end in .txt, .jsonl or .conll");
  }

  @Test
  void endsTheReadingAtAFlawWhoseMeaningIsNotPlain() throws IOException {
    Path file = CorpusFiles.write(folder, "a.txt", "# t\n<PERSON>रमा\n");
    List<CorpusException> flaws = new ArrayList<>();

    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> Corpus.read(file, flaws::add));
    assertThat(flaws).isEmpty();
  }

  private void assertMessage(String name, String content, String message) throws IOException {
    Path file = CorpusFiles.write(folder, name, content);
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> Corpus.read(file))
        .withMessage(file + ":" + message);
  }
}
