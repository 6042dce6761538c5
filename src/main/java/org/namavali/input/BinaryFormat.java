package org.namavali.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What files that are not text begin with, a character here for each byte. */
enum BinaryFormat {
  PDF("PDF", 0, "%PDF-"),
  ZIP("ZIP, perhaps DOCX, ODT or EPUB", 0, "PK\3\4"),
  OLE("an old Office document", 0, "\u00D0\u00CF\u0011\u00E0"),
  RTF("RTF", 0, "{\\rtf"),
  PNG("PNG", 0, "\u0089PNG\r\n"),
  JPEG("JPEG", 0, "\u00FF\u00D8\u00FF"),
  GIF("GIF", 0, "GIF8"),
  WEBP("WebP", 8, "WEBP"),
  MPEG4("MP4", 4, "ftyp"),
  GZIP("gzip; it is unpacked if its name ends in .gz", 0, "\u001F\u008B"),
  BZIP2("bzip2", 0, "BZh91AY&SY"),
  XZ("xz", 0, "\u00FD7zXZ\0"),
  ZSTD("Zstandard", 0, "(\u00B5/\u00FD"),
  SEVEN_ZIP("7-Zip", 0, "7z\u00BC\u00AF"),
  RAR("RAR", 0, "Rar!\u001A\7"),
  TAR("tar", 257, "ustar"),
  SQLITE("SQLite", 0, "SQLite format 3\0"),
  ELF("a program", 0, "\u007FELF");

  private final String title;
  private final int offset;
  private final String magic;

  BinaryFormat(String title, int offset, String magic) {
    this.title = title;
    this.offset = offset;
    this.magic = magic;
  }

  static Optional<BinaryFormat> of(byte[] bytes) {
    return Arrays.stream(values()).filter(format -> format.matches(bytes)).findFirst();
  }

  boolean matches(byte[] bytes) {
    int end = offset + magic.length();
    return bytes.length >= end
        && new String(bytes, offset, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
  }

  /** Whether a file of this format may look like well-formed text, which it still is not. */
  boolean isPrintable() {
    return this == PDF || this == RTF;
  }

  String title() {
    return title;
  }
}
