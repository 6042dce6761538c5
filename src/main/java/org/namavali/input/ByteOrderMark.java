package org.namavali.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The marks that a text may begin with; UTF-32's first, since one of them begins like UTF-16's. */
enum ByteOrderMark {
  UTF_32LE("UTF-32", null, "\u00FF\u00FE\0\0"),
  UTF_32BE("UTF-32", null, "\0\0\u00FE\u00FF"),
  UTF_8("UTF-8", StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  UTF_16LE("UTF-16", StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  UTF_16BE("UTF-16", StandardCharsets.UTF_16BE, "\u00FE\u00FF");

  private final String title;
  private final Charset charset;
  private final String mark;

  ByteOrderMark(String title, Charset charset, String mark) {
    this.title = title;
    this.charset = charset;
    this.mark = mark;
  }

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(mark -> mark.begins(bytes)).findFirst();
  }

  private boolean begins(byte[] bytes) {
    int length = Math.min(bytes.length, mark.length());
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(mark);
  }

  int length() {
    return mark.length();
  }

  String title() {
    return title;
  }

  /** The charset it tells of, if we read that. */
  Optional<Charset> charset() {
    return Optional.ofNullable(charset);
  }
}
