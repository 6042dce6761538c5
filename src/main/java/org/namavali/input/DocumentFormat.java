package org.namavali.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** How the bytes of a document become text. */
record DocumentFormat(boolean gzip, boolean html) {
  static final String NAMES = "files ending in .txt, .html or .htm, plain or with .gz added";
  static final int LARGEST = 1 << 30;

  static final String GZIP = ".gz";
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

  /** Begins to read a document from a stream, which is closed if that fails. */
  DocumentReader open(String name, InputStream in) throws IOException {
    InputStream content = gzip ? new GunzippedStream(in) : in;
    if (!html) {
      return new PartReader(name, content);
    }
    try (content) {
      return new WholeDocument(new Document(name, HtmlPage.text(readAll(content, LARGEST))));
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
