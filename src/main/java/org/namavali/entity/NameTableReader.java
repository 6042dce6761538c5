package org.namavali.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.namavali.EntityType;

/** Reads a list of names that a user keeps as CSV or TSV. */
final class NameTableReader {

  private static final List<String> COLUMNS = List.of("hindi", "english", "type");
  private static final String HEADER = "a header with the columns hindi, english and type";
  private static final String TYPES = "one of PERSON, LOCATION, ORGANIZATION";
  private static final int LONGEST_SHOWN = 30;

  private final Path file;
  private final String[] lines;
  private final char delimiter;
  private final List<NameList.Entry> entries = new ArrayList<>();
  private final Map<EntityType, Map<String, Known>> known = new HashMap<>();

  /** What an earlier line says. */
  private record Known(String english, int line) {}

  private NameTableReader(Path file, String text) {
    this.file = file;
    this.lines = text.split("\r\n|\r|\n", -1);
    this.delimiter = lines[0].indexOf('\t') >= 0 ? '\t' : ',';
  }

  static List<NameList.Entry> read(Path file) throws IOException {
    NameTableReader reader = new NameTableReader(file, decode(file));
    reader.readLines();
    return reader.entries;
  }

  private static String decode(Path file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
    CharBuffer out = CharBuffer.allocate(in.remaining());
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    boolean wrong = decoder.decode(in, out, true).isError();
    String text = out.flip().toString();
    if (wrong) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      String before = text.substring(text.lastIndexOf('\n') + 1);
      int column = 1 + before.codePointCount(0, before.length());
      throw wrong(file, line, column, "a byte that is not UTF-8", "UTF-8 text");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** A line is a record: names hold no line ends, and so a wrong quote spoils no more than one. */
  private void readLines() throws IOException {
    CSVRecord first = parse(0);
    if (first == null) {
      throw wrong(1, 1, "no header", HEADER);
    }
    int[] columns = columns(first);
    for (int i = 1; i < lines.length; i++) {
      CSVRecord line = lines[i].isBlank() ? null : parse(i);
      if (line != null) {
        add(line, i + 1, columns, first.size());
      }
    }
  }

  private CSVRecord parse(int index) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(lines[index], format)) {
      return parser.stream().findFirst().orElse(null);
    } catch (IOException | UncheckedIOException e) {
      int quote = lines[index].indexOf('"');
      int column = 1 + lines[index].codePointCount(0, Math.max(0, quote));
      throw wrong(index + 1, column, "quotes that don't match", "a cell in two quotes");
    }
  }

  private int[] columns(CSVRecord header) throws IOException {
    List<String> titles =
        header.stream().map(title -> title.strip().toLowerCase(Locale.ROOT)).toList();
    int[] columns = new int[COLUMNS.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = titles.indexOf(COLUMNS.get(i));
      if (columns[i] < 0) {
        throw wrong(1, 1, "no column " + COLUMNS.get(i), HEADER);
      }
      if (titles.lastIndexOf(COLUMNS.get(i)) != columns[i]) {
        int second = column(1, titles.lastIndexOf(COLUMNS.get(i)));
        throw wrong(1, second, "a second column " + COLUMNS.get(i), HEADER);
      }
    }
    return columns;
  }

  private void add(CSVRecord record, int line, int[] columns, int width) throws IOException {
    if (record.size() != width) {
      String found = record.size() == 1 ? "1 cell" : record.size() + " cells";
      throw wrong(line, 1, found, width + ", as the header has");
    }
    String hindi = cell(record, line, columns[0], "Hindi spelling");
    String english = cell(record, line, columns[1], "English name");
    EntityType type = type(record, line, columns[2]);
    Known before =
        known
            .computeIfAbsent(type, t -> new HashMap<>())
            .putIfAbsent(hindi, new Known(english, line));
    if (before == null) {
      entries.add(new NameList.Entry(hindi, english, type));
    } else if (!before.english().equals(english)) {
      String expected = shown(before.english()) + " as in line " + before.line();
      throw wrong(line, column(line, columns[1]), "the English name " + shown(english), expected);
    }
  }

  private String cell(CSVRecord record, int line, int column, String what) throws IOException {
    String cell = record.get(column).strip();
    if (cell.isEmpty()) {
      throw wrong(line, column(line, column), "no " + what, "one in each line");
    }
    return cell;
  }

  private EntityType type(CSVRecord record, int line, int column) throws IOException {
    String found = cell(record, line, column, "type");
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(found)) {
        return type;
      }
    }
    throw wrong(line, column(line, column), "the type " + shown(found), TYPES);
  }

  private static String shown(String cell) {
    return cell.codePointCount(0, cell.length()) <= LONGEST_SHOWN
        ? "'" + cell + "'"
        : "'" + cell.substring(0, cell.offsetByCodePoints(0, LONGEST_SHOWN)) + "…'";
  }

  /** Where a cell of a well-formed line begins, in code points from 1. */
  private int column(int line, int cell) {
    String text = lines[line - 1];
    boolean quoted = false;
    int at = 0;
    for (int delimiters = 0; delimiters < cell; at++) {
      quoted ^= text.charAt(at) == '"';
      delimiters += !quoted && text.charAt(at) == delimiter ? 1 : 0;
    }
    return 1 + text.codePointCount(0, at);
  }

  private IOException wrong(int line, int column, String found, String expected) {
    return wrong(file, line, column, found, expected);
  }

  private static IOException wrong(Path file, int line, int column, String found, String expected) {
    return new IOException(
        String.format(
            Locale.ROOT, "%s:%d:%d: found %s, expected %s", file, line, column, found, expected));
  }
}
