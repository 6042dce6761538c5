package org.namavali.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that can't be done, between two that can: those are done, and the exit code tells. */
class BadDocumentsTest {

  @TempDir Path folder;
  private Path before;
  private Path after;

  @BeforeEach
  void writeNeighbours() throws IOException {
    before = Files.writeString(folder.resolve("a.txt"), Cli.DELHI);
    after = Files.writeString(folder.resolve("z.txt"), Cli.DELHI);
  }

  static Stream<Arguments> unreadable() {
    byte[] delhi = Cli.DELHI.getBytes(UTF_8);
    byte[] broken = delhi.clone();
    broken[19] = (byte) 0xFF;
    return Stream.of(
        arguments(
            "latin1.txt", "Montréal".getBytes(ISO_8859_1), "not UTF-8: byte 0xE9 at byte offset 5"),
        arguments("broken.txt", broken, "not UTF-8: byte 0xFF at byte offset 19"),
        arguments("cut.txt", Arrays.copyOf(delhi, 10), "not UTF-8: byte 0xE0 at byte offset 9"),
        arguments(
            "surrogate.txt",
            new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
            "not UTF-8: byte 0xED at byte offset 1"),
        arguments(
            "surrogate16.txt",
            new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8, 'a', 0},
            "broken UTF-16: lone surrogate 0xD800 at byte offset 2"),
        arguments("nul.txt", "दिल्ली\0".getBytes(UTF_8), "NUL at byte offset 18"),
        arguments(
            "utf16.txt",
            Cli.DELHI.getBytes(UTF_16LE),
            "a binary file, or UTF-16 without a byte order mark: NUL at byte offset"),
        arguments(
            "image.txt",
            "\u0089PNG\r\n\u001a\n\0\0".getBytes(ISO_8859_1),
            "a binary file (PNG), not text"),
        arguments("paper.txt", "%PDF-1.7\n".getBytes(ISO_8859_1), "a binary file (PDF), not text"),
        arguments("not.txt.gz", delhi, "not gzip, though its name ends in .gz"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void isNamedAndTheOthersAreDone(String name, byte[] bytes, String reason) throws Exception {
    assertFails(Files.write(folder.resolve(name), bytes), reason);
  }

  @Test
  void aFileThatIsNotThere() {
    assertFails(folder.resolve("nowhere.txt"), "no such file or folder");
  }

  @Test
  void aNameThatEndsWithALineEnd() {
    Cli.Outcome outcome = Cli.run("extract", before, folder.resolve("no\nwhere.txt"), after);

    assertThat(outcome.messages())
        .isEqualTo(List.of("namavali: " + folder + "/no where.txt: no such file or folder"));
  }

  @Test
  void aFileThatMayNotBeRead() throws Exception {
    Path file = Files.writeString(folder.resolve("b.txt"), Cli.DELHI);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "root may read everything");

    assertFails(file, "permission denied");
  }

  @Test
  void aLinkToNothing() throws Exception {
    assertFails(
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("c")),
        "no such file or folder");
  }

  @Test
  void aFolderWithoutDocuments() throws Exception {
    assertFails(Files.createDirectory(folder.resolve("b")), "a folder without documents");
  }

  private void assertFails(Path bad, String reason) {
    Cli.Outcome outcome = Cli.extract(before, bad, after);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.messages()).hasSize(1);
    assertThat(outcome.messages().get(0)).startsWith("namavali: " + bad + ": ").contains(reason);
    assertThat(outcome.rows()).hasSize(2);
    assertThat(outcome.rows().get(0)).startsWith(before + ",1,13,19,LOCATION,दिल्ली,");
    assertThat(outcome.rows().get(1)).startsWith(after + ",1,13,19,LOCATION,दिल्ली,");
  }

  @Test
  void theOutputFileIsWrittenThoughADocumentFailed() throws Exception {
    Path csv = folder.resolve("names.csv");

    Cli.Outcome outcome = Cli.run("extract", "-o", csv, before, folder.resolve("nowhere"), after);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(Files.readAllLines(csv)).hasSize(3);
  }

  @Test
  void everyFailureIsNamedInTheOrderOfTheDocuments() {
    Cli.Outcome outcome = Cli.run("extract", "y", before, "x", "z");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo(
            "namavali: y: no such file or folder\nnamavali: x: no such file or"
                + " folder\nnamavali: z: no such file or folder\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Heavy rain in Delhi.", "দিল্লিতে বৃষ্টি।", "।", "12345"})
  void textWithoutDevanagariIsWarnedOf(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("b.txt"), text);

    Cli.Outcome outcome = Cli.extract(before, file, after);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.messages())
        .isEqualTo(
            List.of(
                "namavali: warning: " + file + ": no Devanagari in it; Hindi text was expected"));
    assertThat(outcome.rows()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"दिल्ली", "दिल्ली ", "। ", ". ", "क्", "\u200D", "a", " ", "😀"})
  void oneLongLine(String piece) throws Exception {
    String text = piece.repeat(60_000 / piece.getBytes(UTF_8).length);
    Path file = Files.writeString(folder.resolve("b.txt"), text);

    Cli.Outcome outcome = Cli.extract(before, file, after);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.rows()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "बारिश के बाद दिल्ली में ठंड बढ़ी ",
        "बारिश के बाद दिल्ली में ठंड बढ़ी। ",
        "दिल्ली"
      })
  void oneLineOfFiftyMillionBytes(String piece) throws Exception {
    String text = piece.repeat(50_000_000 / piece.getBytes(UTF_8).length);
    Path file = Files.writeString(folder.resolve("b.txt"), text);
    Path csv = folder.resolve("names.csv");

    Cli.Outcome outcome = Cli.run("extract", "-o", csv, before, file, after);

    assertThat(outcome).isEqualTo(new Cli.Outcome(0, "", ""));
    assertThat(Files.size(csv)).isGreaterThan(100);
  }
}
