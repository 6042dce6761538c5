package org.namavali.input;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of file that users have and that is not plain UTF-8 text. */
class BadInputTest {
  @TempDir Path folder;

  @Test
  void notUtf8() throws Exception {
    byte[] bytes = "दिल्ली में XX".getBytes(UTF_8);
    bytes[bytes.length - 2] = (byte) 0x93;
    assertFails(
        "a.txt",
        bytes,
        "not UTF-8: byte 0x93 at byte offset 29; convert it to UTF-8 first, e.g. with iconv");
  }

  @Test
  void notUtf8InGzipIsCountedInTheUnpackedText() throws Exception {
    byte[] bytes = "दिल्ली में XX".getBytes(UTF_8);
    bytes[bytes.length - 2] = (byte) 0x93;
    assertFails(
        "a.txt.gz",
        gzip(bytes),
        "not UTF-8: byte 0x93 at byte offset 29; convert it to UTF-8 first, e.g. with iconv");
  }

  @Test
  void utf16WithMark() throws Exception {
    assertThat(read("a.txt", "दिल्ली".getBytes(UTF_16)).text()).isEqualTo("दिल्ली");
  }

  @Test
  void utf8WithMark() throws Exception {
    assertThat(read("a.txt", "\uFEFFदिल्ली".getBytes(UTF_8)).text()).isEqualTo("दिल्ली");
  }

  @Test
  void brokenSurrogates() throws Exception {
    assertFails(
        "a.txt",
        HexFormat.of().parseHex("FEFF" + "0915" + "D83D" + "0916"),
        "broken UTF-16: lone surrogate 0xD83D at byte offset 4");
  }

  @Test
  void nulBytes() throws Exception {
    assertFails(
        "a.txt",
        "दि\0ल्ली".getBytes(UTF_8),
        "a binary file, or UTF-16 without a byte order mark: NUL at byte offset 6");
  }

  @Test
  void binaryWithTheWrongEnding() throws Exception {
    byte[] png = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");
    assertFails("a.txt", png, "a binary file (PNG), not text");
    assertFails("a.html", png, "a binary file (PNG), not text");
    assertFails("a.txt.gz", gzip(png), "a binary file (PNG), not text");
  }

  @Test
  void gzipWithoutItsEnding() throws Exception {
    assertFails(
        "a.txt",
        gzip("दिल्ली".getBytes(UTF_8)),
        "a binary file (gzip; it is unpacked if its name ends in .gz), not text");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 20, 40})
  void truncatedGzip(int kept) throws Exception {
    byte[] bytes = gzip("दिल्ली और मुंबई के बीच नई रेल".getBytes(UTF_8));
    assertFails("a.txt.gz", Arrays.copyOf(bytes, kept), "truncated gzip: it ends too early");
  }

  @Test
  void damagedGzip() throws Exception {
    byte[] bytes = gzip("दिल्ली और मुंबई के बीच नई रेल".getBytes(UTF_8));
    bytes[bytes.length - 6] ^= 1;
    assertFails("a.txt.gz", bytes, "damaged gzip: Corrupt GZIP trailer");
  }

  @Test
  void textCalledGzip() throws Exception {
    assertFails("a.txt.gz", "दिल्ली".getBytes(UTF_8), "not gzip, though its name ends in .gz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a"})
  void emptyFileIsAnEmptyText(String name) throws Exception {
    assertThat(read(name, new byte[0]).text()).isEmpty();
  }

  @Test
  void emptyStandardInputIsAnEmptyText() throws Exception {
    DocumentSource stdin = DocumentSource.of(List.of("-"), InputStream.nullInputStream()).next();
    assertThat(stdin.read()).isEqualTo(new Document("-", ""));
  }

  @Test
  void badStandardInput() {
    DocumentSource stdin =
        DocumentSource.of(List.of("-"), new ByteArrayInputStream(new byte[] {(byte) 0xFF})).next();
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(stdin::read)
        .withMessageStartingWith("-: not UTF-8: byte 0xFF at byte offset 0;");
  }

  @Test
  void standardInputThatBreaks() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };
    DocumentSource stdin = DocumentSource.of(List.of("-"), broken).next();
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(stdin::read)
        .withMessage("-: Input/output error");
  }

  @Test
  void noDevanagariIsForTheCallerToJudge() throws Exception {
    assertThat(read("a.txt", "Delhi".getBytes(UTF_8)).hasDevanagari()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html"})
  void fiftyMegabytesInOneLine(String name) throws Exception {
    byte[] word = "दिल्ली ".getBytes(UTF_8);
    byte[] bytes = new byte[50_000_000 / word.length * word.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = word[i % word.length];
    }
    Document document =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(name, bytes));
    assertThat(document.text().strip().length()).isEqualTo(bytes.length / word.length * 7 - 1);
  }

  @Test
  void moreThanIsHeldInMemory() throws Exception {
    byte[] bomb = gzip(new byte[100_000]);
    assertThat(DocumentFormat.readAll(unpacked(bomb), 100_000)).hasSize(100_000);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> DocumentFormat.readAll(unpacked(bomb), 99_999))
        .withMessage("larger than 99999 bytes; split it");
  }

  private static InputStream unpacked(byte[] packed) {
    return new GunzippedStream(new ByteArrayInputStream(packed));
  }

  private void assertFails(String name, byte[] bytes, String reason) {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(name, bytes))
        .withMessage("%s: %s", folder.resolve(name), reason);
  }

  private Document read(String name, byte[] bytes) throws IOException, DocumentException {
    Path path = Files.write(folder.resolve(name), bytes);
    return DocumentSource.of(List.of(path.toString()), InputStream.nullInputStream()).next().read();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
