package org.namavali.entity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.namavali.EntityType;

/** Reads the lines of a {@link NameList}, thirty thousand of them whenever the program starts. */
final class NameListReader {

  private static final String COLUMNS = "a Hindi spelling, its English name and its type";
  private static final int LONGEST_SHOWN = 30;

  private final String name;
  private final String text;
  private final List<NameList.Entry> entries = new ArrayList<>();

  private NameListReader(String name, String text) {
    this.name = name;
    this.text = text;
  }

  static List<NameList.Entry> read(String name, byte[] bytes) throws IOException {
    NameListReader reader = new NameListReader(name, decode(name, bytes));
    reader.read();
    return reader.entries;
  }

  private static String decode(String name, byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    boolean wrong = decoder.decode(in, out, true).isError();
    String text = out.flip().toString();
    if (wrong) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      throw malformed(name, line, "a byte that is not UTF-8", "UTF-8 text");
    }
    return text;
  }

  private void read() throws IOException {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int next = feed < 0 ? text.length() : feed;
      boolean carriageReturn = next > start && text.charAt(next - 1) == '\r';
      entries.add(entry(start, carriageReturn ? next - 1 : next));
      start = next + 1;
    }
    if (entries.isEmpty()) {
      throw new IOException(name + ": found an empty file, expected lines of " + COLUMNS);
    }
  }

  private NameList.Entry entry(int start, int end) throws IOException {
    int first = tab(start, end);
    int second = tab(first + 1, end);
    if (second == end || tab(second + 1, end) < end) {
      long tabs = text.substring(start, end).chars().filter(c -> c == '\t').count();
      throw malformed(columns(tabs + 1), "3 between tabs: " + COLUMNS);
    }
    return new NameList.Entry(
        cell(start, first, "no Hindi spelling"),
        cell(first + 1, second, "no English name"),
        type(text.substring(second + 1, end)));
  }

  /** The next tab; the end where there is none. */
  private int tab(int from, int end) {
    int tab = from < end ? text.indexOf('\t', from) : -1;
    return tab < 0 || tab > end ? end : tab;
  }

  private static String columns(long number) {
    return number == 1 ? "1 column" : number + " columns";
  }

  private String cell(int start, int end, String missing) throws IOException {
    String cell = text.substring(start, end);
    if (cell.isBlank()) {
      throw malformed(missing, COLUMNS);
    }
    return cell;
  }

  private EntityType type(String found) throws IOException {
    return switch (found) {
      case "PERSON" -> EntityType.PERSON;
      case "LOCATION" -> EntityType.LOCATION;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      default -> {
        boolean shown = found.length() <= LONGEST_SHOWN;
        String known =
            Stream.of(EntityType.values()).map(Enum::name).collect(Collectors.joining(", "));
        throw malformed(shown ? "the type '" + found + "'" : "an unknown type", "one of " + known);
      }
    };
  }

  private IOException malformed(String found, String expected) {
    return malformed(name, entries.size() + 1, found, expected);
  }

  private static IOException malformed(String name, int line, String found, String expected) {
    return new IOException(
        String.format(Locale.ROOT, "%s:%d: found %s, expected %s", name, line, found, expected));
  }
}
