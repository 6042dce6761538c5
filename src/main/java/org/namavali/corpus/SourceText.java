package org.namavali.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/**
 * The lines of a corpus file, and the errors that name a place in them. Line numbers count from 1;
 * places within a line are given as UTF-16 units from 0.
 */
record SourceText(CorpusFile file, List<String> lines, FlawHandler flaws) {

  static SourceText of(CorpusFile file, FlawHandler flaws) throws IOException {
    String text = decode(file, Files.readAllBytes(file.path()));
    return new SourceText(file, split(text), flaws);
  }

  private static List<String> split(String text) {
    List<String> lines = List.of(text.split("\r?\n", -1));
    int last = lines.size() - 1;
    return lines.get(last).isEmpty() ? lines.subList(0, last) : lines;
  }

  private static String decode(CorpusFile file, byte[] bytes) throws CorpusException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    boolean wrong = decoder.decode(in, out, true).isError();
    String text = out.flip().toString();
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (wrong) {
      throw notUtf8(file, bytes, in.position(), bare);
    }
    return bare;
  }

  private static CorpusException notUtf8(CorpusFile file, byte[] bytes, int at, String before) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int lineStart = before.lastIndexOf('\n') + 1;
    int column = 1 + before.codePointCount(lineStart, before.length());
    String hex = Integer.toHexString(0x100 | (bytes[at] & 0xFF)).substring(1);
    return new CorpusException(
        file.path(), line, column, "byte 0x" + hex + " at byte offset " + at, "UTF-8");
  }

  String line(int number) {
    return lines.get(number - 1);
  }

  CorpusException error(int number, int unit, String found, String expected) {
    int column = 1 + line(number).codePointCount(0, unit);
    return new CorpusException(file.path(), number, column, found, expected);
  }

  /** The error for what should have stood behind the last line. */
  CorpusException errorAtEnd(String expected) {
    return new CorpusException(file.path(), lines.size() + 1, 1, "the end of the file", expected);
  }

  void flaw(int number, int unit, String found, String expected) throws CorpusException {
    flaws.handle(error(number, unit, found, expected));
  }

  String document(int ordinal) {
    return file.name() + "#" + ordinal;
  }
}
