package org.namavali.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.namavali.corpus.CorpusException;
import org.namavali.corpus.Place;

/** Decodes UTF-8 with or without a byte order mark; names the place of a byte that is none. */
final class Utf8Reader extends Reader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).flip();
  private final boolean keepsMark;
  private long filled;
  private boolean ended;
  private boolean begun;
  private int line = 1;
  private int column = 1;

  Utf8Reader(Path file, InputStream in) {
    this(file, in, false);
  }

  /** {@code keepsMark}: whether a byte order mark counts as a character of the text. */
  Utf8Reader(Path file, InputStream in, boolean keepsMark) {
    this.file = file;
    this.in = in;
    this.keepsMark = keepsMark;
  }

  /** Needs room for two characters. */
  @Override
  public int read(char[] chars, int from, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(chars, from, length);
    while (out.position() == 0) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (out.position() > 0) {
        break;
      }
      if (result.isError()) {
        throw notUtf8();
      }
      if (ended) {
        return -1;
      }
      fill();
    }
    return begun ? advance(chars, from, out.position()) : begin(chars, from, out.position());
  }

  private int begin(char[] chars, int from, int count) throws IOException {
    begun = true;
    if (keepsMark || chars[from] != BYTE_ORDER_MARK) {
      return advance(chars, from, count);
    }
    System.arraycopy(chars, from + 1, chars, from, count - 1);
    return count > 1 ? advance(chars, from, count - 1) : read(chars, from, chars.length - from);
  }

  private int advance(char[] chars, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (chars[i] == '\n') {
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(chars[i])) {
        column++;
      }
    }
    return count;
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    filled += Math.max(0, count);
    bytes.position(bytes.position() + Math.max(0, count)).flip();
  }

  private CorpusException notUtf8() {
    String hex = Integer.toHexString(0x100 | (bytes.get(bytes.position()) & 0xFF)).substring(1);
    long offset = filled - bytes.remaining();
    String found = "byte 0x" + hex + " at byte offset " + offset;
    return new Place(file, line, column).error(found, "UTF-8");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
