package org.namavali.corpus.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.namavali.corpus.Place;

/** The lines of a text, ended by LF or CRLF, one at a time. */
final class TextLines implements Closeable {

  private final Path file;
  private final Utf8Reader in;
  private final char[] chars = new char[1 << 13];
  private int from;
  private int to;
  private int number;
  private String line;

  TextLines(Path file, InputStream in) {
    this.file = file;
    this.in = new Utf8Reader(file, in);
  }

  Path file() {
    return file;
  }

  /** The next line, or null at the end. */
  String next() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean ended = false;
    boolean any = false;
    while (!ended && fill()) {
      any = true;
      int end = from;
      while (end < to && chars[end] != '\n') {
        end++;
      }
      text.append(chars, from, end - from);
      ended = end < to;
      from = ended ? end + 1 : end;
    }
    number++;
    line = any ? withoutReturn(text, ended) : null;
    return line;
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(chars, 0, chars.length));
    }
    return from < to;
  }

  private static String withoutReturn(StringBuilder text, boolean ended) {
    int last = text.length() - 1;
    boolean crlf = ended && last >= 0 && text.charAt(last) == '\r';
    return crlf ? text.substring(0, last) : text.toString();
  }

  /** The number of the current line, from 1. */
  int number() {
    return number;
  }

  /** A place in the current line, given in UTF-16 units from 0. */
  Place place(int unit) {
    return new Place(file, number, line == null ? 1 : 1 + line.codePointCount(0, unit));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
