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
    String text = decode(file, Files.readAllBytes(file.path()), flaws);
    return new SourceText(file, split(text), flaws);
  }

  private static List<String> split(String text) {
    List<String> lines = List.of(text.split("\r?\n", -1));
    int last = lines.size() - 1;
    return lines.get(last).isEmpty() ? lines.subList(0, last) : lines;
  }

  private static String decode(CorpusFile file, byte[] bytes, FlawHandler flaws)
      throws CorpusException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    boolean wrong = decoder.decode(in, out, true).isError();
    String text = bare(out.flip().toString());
    if (wrong) {
      flaws.leaveOut(notUtf8(file, bytes, in.position(), text));
      return bare(new String(bytes, StandardCharsets.UTF_8));
    }
    return text;
  }

  private static String bare(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static CorpusException notUtf8(CorpusFile file, byte[] bytes, int at, String before) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int lineStart = before.lastIndexOf('\n') + 1;
    int column = 1 + before.codePointCount(lineStart, before.length());
    String hex = Integer.toHexString(0x100 | (bytes[at] & 0xFF)).substring(1);
    Place place = new Place(file.path(), line, column);
    String found = "byte 0x" + hex + " at byte offset " + at;
    return new CorpusException(Fault.ENCODING, place, found, "UTF-8");
  }

  String line(int number) {
    return lines.get(number - 1);
  }

  Place place(int number, int unit) {
    return new Place(file.path(), number, 1 + line(number).codePointCount(0, unit));
  }

  CorpusException error(int number, int unit, String found, String expected) {
    return error(Fault.FORMAT, number, unit, found, expected);
  }

  CorpusException error(Fault fault, int number, int unit, String found, String expected) {
    return new CorpusException(fault, place(number, unit), found, expected);
  }

  /** The error for what should have stood behind the last line. */
  CorpusException errorAtEnd(String expected) {
    Place place = new Place(file.path(), lines.size() + 1, 1);
    return new CorpusException(Fault.FORMAT, place, "the end of the file", expected);
  }

  void flaw(Fault fault, int number, int unit, String found, String expected)
      throws CorpusException {
    flaws.handle(error(fault, number, unit, found, expected));
  }

  /** Ends the reading, or returns to have it go on without what is wrong. */
  void leaveOut(CorpusException fault) throws CorpusException {
    flaws.leaveOut(fault);
  }

  void tell(AnnotatedSentence sentence, Anchors anchors) {
    flaws.sentence(new PlacedSentence(sentence, anchors));
  }

  String document(int ordinal) {
    return file.name() + "#" + ordinal;
  }
}
