package org.namavali.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that is read in three parts, between two short ones. */
class LongDocumentTest {

  private static final String PARAGRAPH =
      "बारिश के बाद दिल्ली में ठंड बढ़ी। 😀 स्कूल दो दिन बंद रहेंगे।\nपटना में भी धूप नहीं निकली।\n\n";
  private static final int PARAGRAPHS = 10_000;

  @TempDir static Path folder;

  @BeforeAll
  static void writeDocuments() throws IOException {
    Files.writeString(folder.resolve("1.txt"), Cli.DELHI);
    Files.writeString(folder.resolve("2.txt"), PARAGRAPH.repeat(PARAGRAPHS));
    Files.writeString(folder.resolve("3.txt"), Cli.DELHI);
  }

  @Test
  void sentencesAndPositionsAreCountedThroughAllParts() {
    List<String> rows = new ArrayList<>(Cli.extract(folder).rows());

    assertThat(rows).hasSize(2 + 2 * PARAGRAPHS);
    assertThat(rows.remove(0)).contains("1.txt,1,13,19,LOCATION,दिल्ली,");
    assertThat(rows.remove(rows.size() - 1)).contains("3.txt,1,13,19,LOCATION,दिल्ली,");
    int length = PARAGRAPH.codePointCount(0, PARAGRAPH.length());
    for (int i = 0; i < PARAGRAPHS; i++) {
      int start = i * length;
      assertThat(rows.get(2 * i))
          .contains("2.txt," + (3 * i + 1) + "," + (start + 13) + "," + (start + 19) + ",");
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() {
    for (String format : List.of("csv", "jsonl")) {
      Cli.Outcome one = Cli.run("extract", "--threads", 1, "-f", format, folder);
      Cli.Outcome five = Cli.run("extract", "--threads", 5, "-f", format, folder);

      assertThat(five.bytes().equals(one.bytes())).as(format).isTrue();
      assertThat(one.exit()).isZero();
    }
  }

  @Test
  void standardInputGivesTheRowsOfTheFile() throws IOException {
    byte[] text = Files.readAllBytes(folder.resolve("2.txt"));

    List<String> rows = Cli.runOn(text, "extract", "-").rows();

    String name = folder.resolve("2.txt").toString();
    List<String> ofFile = Cli.extract(folder.resolve("2.txt")).rows();
    assertThat(
            rows.stream()
                .map(row -> row.substring(1))
                .toList()
                .equals(ofFile.stream().map(row -> row.substring(name.length())).toList()))
        .isTrue();
  }

  @Test
  void jsonLinesHasAnObjectForEachPart() {
    List<String> lines = Cli.run("extract", "-f", "jsonl", folder.resolve("2.txt")).lines();

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).doesNotContain("\"start\":0,\"text\"");
    assertThat(lines.get(1)).matches("(?s)\\{\"document\":\"[^\"]+\",\"start\":\\d+,\"text\":.*");
  }

  @Test
  void whatIsWrongInALaterPartIsToldAndTheOtherDocumentsAreDone() throws IOException {
    byte[] text = Files.readAllBytes(folder.resolve("2.txt"));
    Path broken = Files.createDirectories(folder.resolveSibling("broken"));
    text[text.length - 2] = (byte) 0xFF;
    Files.write(broken.resolve("2.txt"), text);
    Files.write(broken.resolve("3.txt"), Cli.DELHI.getBytes(UTF_8));

    Cli.Outcome outcome = Cli.extract(broken);

    assertThat(outcome.exit()).isEqualTo(Main.SOME_FAILED);
    assertThat(outcome.messages()).hasSize(1);
    assertThat(outcome.messages().get(0))
        .contains("2.txt: not UTF-8: byte 0xFF at byte offset " + (text.length - 2));
    assertThat(outcome.rows().get(outcome.rows().size() - 1)).contains("3.txt,1,13,19,");
  }
}
