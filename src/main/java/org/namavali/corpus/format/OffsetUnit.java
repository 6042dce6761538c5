package org.namavali.corpus.format;

/** What offsets into a text count. */
public enum OffsetUnit {
  /** Code points, as Python counts. */
  CODE_POINTS,
  /** UTF-16 units, as Java and JavaScript count. */
  UTF_16,
  /** Bytes of UTF-8, as Go and Rust count. */
  BYTES;

  /** How it is spelled in options and messages. */
  public String title() {
    return this == CODE_POINTS ? "code points" : this == UTF_16 ? "UTF-16 units" : "bytes";
  }

  /** The UTF-16 unit of an offset; −1 outside the text or inside a code point. */
  int toUtf16(String text, int offset) {
    if (offset < 0) {
      return -1;
    }
    int left = offset;
    int at = 0;
    while (left > 0 && at < text.length()) {
      int c = text.codePointAt(at);
      left -= width(c);
      at += Character.charCount(c);
    }
    return left == 0 ? at : -1;
  }

  /** How long a stretch of text is. */
  int length(String text, int from, int to) {
    int length = 0;
    for (int at = from; at < to; ) {
      int c = text.codePointAt(at);
      length += width(c);
      at += Character.charCount(c);
    }
    return length;
  }

  private int width(int c) {
    return switch (this) {
      case CODE_POINTS -> 1;
      case UTF_16 -> Character.charCount(c);
      case BYTES -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    };
  }
}
