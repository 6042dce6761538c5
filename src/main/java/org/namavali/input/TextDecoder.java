package org.namavali.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bytes to text, with nothing malformed replaced: the error says which byte it is. */
final class TextDecoder {
  private static final char REPLACEMENT = '\uFFFD';

  private final byte[] bytes;

  /** How many bytes of the file precede {@link #bytes}. */
  private final long before;

  private final int start;
  private final Charset charset;
  private final boolean utf16;

  private TextDecoder(long before, byte[] bytes, int start, Charset charset) {
    this.before = before;
    this.bytes = bytes;
    this.start = start;
    this.charset = charset;
    this.utf16 =
        charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
  }

  /** Text in the charset that its byte order mark tells of, else UTF-8. */
  static String decode(byte[] bytes) throws IOException {
    return decode(bytes, StandardCharsets.UTF_8);
  }

  /** Text in the charset that its byte order mark tells of, else in the one given. */
  static String decode(byte[] bytes, Charset unmarked) throws IOException {
    Optional<BinaryFormat> binary = BinaryFormat.of(bytes);
    if (binary.isPresent() && binary.get().isPrintable()) {
      throw binary(binary.get());
    }
    try {
      return of(bytes, unmarked).text();
    } catch (IOException e) {
      throw binary.map(TextDecoder::binary).orElse(e);
    }
  }

  /** More of a text in UTF-8, of which so many bytes have been decoded. */
  static String decodeFrom(long before, byte[] bytes) throws IOException {
    return new TextDecoder(before, bytes, 0, StandardCharsets.UTF_8).text();
  }

  /** Whether a text that begins so is in UTF-16, or in what only looks like it at first. */
  static boolean isUtf16(byte[] beginning) {
    return ByteOrderMark.of(beginning).stream().anyMatch(mark -> mark != ByteOrderMark.UTF_8);
  }

  private static TextDecoder of(byte[] bytes, Charset unmarked) throws IOException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isEmpty()) {
      return new TextDecoder(0, bytes, 0, unmarked);
    }
    String other = mark.get().title() + ", which is not read; convert it to UTF-8 first";
    Charset charset = mark.get().charset().orElseThrow(() -> new IOException(other));
    return new TextDecoder(0, bytes, mark.get().length(), charset);
  }

  private static IOException binary(BinaryFormat format) {
    return new IOException("a binary file (" + format.title() + "), not text");
  }

  private String text() throws IOException {
    rejectNul();
    String text = new String(bytes, start, bytes.length - start, charset);
    // The constructor replaces what is malformed, so only such a text needs the slow look.
    if (text.indexOf(REPLACEMENT) >= 0) {
      rejectMalformed();
    }
    return text;
  }

  private void rejectNul() throws IOException {
    int width = utf16 ? 2 : 1;
    for (int i = start; i + width <= bytes.length; i += width) {
      if (bytes[i] == 0 && bytes[i + width - 1] == 0) {
        String hint = utf16 ? "" : ", or UTF-16 without a byte order mark";
        throw new IOException("a binary file" + hint + ": NUL at byte offset " + (before + i));
      }
    }
  }

  private void rejectMalformed() throws IOException {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    if (result.isError()) {
      throw new IOException(utf16 ? brokenUtf16(in.position()) : malformed(in.position()));
    }
  }

  private String malformed(int offset) {
    return String.format(
        Locale.ROOT,
        "not %s: byte 0x%02X at byte offset %d; convert it to UTF-8 first, e.g. with iconv",
        charset.name(),
        bytes[offset] & 0xFF,
        before + offset);
  }

  private String brokenUtf16(int offset) {
    if (offset + 1 == bytes.length) {
      return "broken UTF-16: half a unit at byte offset " + offset + ", where it ends";
    }
    ByteBuffer unit = ByteBuffer.wrap(bytes, offset, 2);
    if (charset.equals(StandardCharsets.UTF_16LE)) {
      unit.order(ByteOrder.LITTLE_ENDIAN);
    }
    char value = unit.getChar();
    String kind = Character.isSurrogate(value) ? "lone surrogate" : "not a character";
    return String.format(
        Locale.ROOT, "broken UTF-16: %s 0x%04X at byte offset %d", kind, (int) value, offset);
  }
}
