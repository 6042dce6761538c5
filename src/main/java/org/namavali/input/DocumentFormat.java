package org.namavali.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** How the bytes of a document become text. */
record DocumentFormat(boolean gzip, boolean html) {
  static final DocumentFormat PLAIN = new DocumentFormat(false, false);
  static final String NAMES = "files ending in .txt, .html or .htm, plain or with .gz added";
  static final int LARGEST = 1 << 30;

  private static final String GZIP = ".gz";
  private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm");

  static DocumentFormat of(String fileName) {
    String ending = withoutGzip(fileName);
    boolean gzip = ending.length() < fileName.length();
    return new DocumentFormat(gzip, ending.endsWith(".html") || ending.endsWith(".htm"));
  }

  /** Whether a file of this name is taken when its folder is read. */
  static boolean isDocument(String fileName) {
    String ending = withoutGzip(fileName);
    return ENDINGS.stream().anyMatch(ending::endsWith);
  }

  private static String withoutGzip(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
  }

  String text(InputStream in) throws IOException {
    byte[] bytes = readAll(in, LARGEST);
    byte[] content = gzip ? gunzip(bytes, LARGEST) : bytes;
    return html ? HtmlPage.text(content) : TextDecoder.decode(content);
  }

  // From an array, not the file: the stream of a pipe may end after the first of several members.
  static byte[] gunzip(byte[] bytes, int largest) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return readAll(in, largest);
    } catch (EOFException e) {
      throw new IOException("truncated gzip: its " + bytes.length + " bytes end too early", e);
    } catch (ZipException e) {
      throw new IOException(
          BinaryFormat.GZIP.matches(bytes)
              ? "damaged gzip: " + e.getMessage()
              : "not gzip, though its name ends in " + GZIP,
          e);
    }
  }

  static byte[] readAll(InputStream in, int largest) throws IOException {
    byte[] bytes = in.readNBytes(largest);
    if (bytes.length == largest && in.read() >= 0) {
      throw new IOException("larger than " + largest + " bytes; split it");
    }
    return bytes;
  }
}
