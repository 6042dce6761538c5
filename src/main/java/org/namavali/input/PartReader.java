package org.namavali.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of plain text into parts that can be decoded and read for themselves. */
final class PartReader implements DocumentReader {
  static final int LONGEST = 1 << 20;

  private final String name;
  private final InputStream in;
  private byte[] buffer = new byte[1 << 13];
  private int filled;

  /** How many bytes precede those in the buffer. */
  private long offset;

  private boolean ended;

  PartReader(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public Document next() throws DocumentException {
    try {
      return read();
    } catch (IOException e) {
      throw new DocumentException(name, FileSource.reason(e));
    } catch (OutOfMemoryError e) {
      throw new DocumentException(name, FileSource.TOO_LARGE);
    }
  }

  private Document read() throws IOException {
    boolean first = offset == 0;
    ended = fill();
    if (first && !ended && TextDecoder.isUtf16(Arrays.copyOf(buffer, 4))) {
      return whole();
    }
    int end = ended ? filled : cut();
    byte[] part = Arrays.copyOf(buffer, end);
    String text = first ? TextDecoder.decode(part) : TextDecoder.decodeFrom(offset, part);
    System.arraycopy(buffer, end, buffer, 0, filled - end);
    filled -= end;
    offset += end;
    return new Document(name, text);
  }

  /** Fills the buffer; tells whether the stream ended before that. */
  private boolean fill() throws IOException {
    while (filled <= LONGEST) {
      if (filled == buffer.length) {
        buffer = Arrays.copyOf(buffer, Math.min(LONGEST + 1, 4 * filled));
      }
      filled += in.readNBytes(buffer, filled, buffer.length - filled);
      if (filled < buffer.length) {
        return true;
      }
    }
    return false;
  }

  private Document whole() throws IOException {
    byte[] rest = DocumentFormat.readAll(in, DocumentFormat.LARGEST - filled);
    byte[] all = Arrays.copyOf(buffer, filled + rest.length);
    System.arraycopy(rest, 0, all, filled, rest.length);
    ended = true;
    return new Document(name, TextDecoder.decode(all));
  }

  /**
   * Where a part ends that more follows: behind the last blank line; else the last line's end,
   * blank or whole character. Something is always left.
   */
  private int cut() {
    int line = 0;
    int blank = 0;
    for (int at = filled - 2; at > 0; at--) {
      if (buffer[at] == '\n') {
        if (endsBlankLine(at)) {
          return at + 1;
        }
        line = Math.max(line, at + 1);
      } else if (buffer[at] == ' ') {
        blank = Math.max(blank, at + 1);
      }
    }
    return line > 0 ? line : blank > 0 ? blank : wholeCharacters();
  }

  private boolean endsBlankLine(int at) {
    return buffer[at - 1] == '\n' || (at > 1 && buffer[at - 1] == '\r' && buffer[at - 2] == '\n');
  }

  /**
   * No text worth reading has a megabyte without a blank; it is only not to be called malformed.
   */
  private int wholeCharacters() {
    int end = filled - 1;
    while (end > filled - 4 && (buffer[end] & 0xC0) == 0x80) {
      end--;
    }
    return end;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // it was read, and what was read is right
    }
  }
}
