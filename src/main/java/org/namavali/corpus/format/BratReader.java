package org.namavali.corpus.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.CorpusException;
import org.namavali.corpus.Place;

/**
 * Reads {@link DatasetFormat#BRAT}: each {@code .ann} in a folder and below with the {@code .txt}
 * beside it. Offsets count the code points of the text, byte order mark and carriage returns
 * included, as brat reads it.
 */
final class BratReader implements PassageReader {

  private static final Pattern NAME =
      Pattern.compile(
          "T[0-9]\\S*\\t(?<label>\\S+) (?<spans>[0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*)"
              + "(?:\\t(?<text>.*))?");

  private final Path folder;
  private final ReadOptions options;
  private final Iterator<Path> files;

  BratReader(DatasetInput input, ReadOptions options) throws IOException {
    this.folder = input.path();
    this.options = options;
    this.files = annotations(folder).iterator();
  }

  private static List<Path> annotations(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.getFileName().toString().endsWith(".ann"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public Passage next() throws IOException {
    while (files.hasNext()) {
      Path file = files.next();
      String base = file.getFileName().toString().replaceFirst("\\.ann$", "");
      Path texts = file.resolveSibling(base + ".txt");
      if (!Files.exists(texts)) {
        throw new CorpusException(file, "no " + texts.getFileName(), "the text beside it");
      }
      String text = read(texts);
      if (text.isBlank()) {
        options.notes().count(Remark.BLANK_TEXTS);
      } else {
        return passage(file, base, text);
      }
    }
    return null;
  }

  private static String read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        Reader reader = new Utf8Reader(file, in, true)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }

  private Passage passage(Path file, String base, String text) throws IOException {
    NameSpans names = new NameSpans(text, options);
    try (TextLines lines = new TextLines(file, Files.newInputStream(file))) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (line.startsWith("T")) {
          add(line, lines.place(0), text, names);
        } else {
          options.notes().count(Remark.OTHER_ANNOTATIONS, "", line.isBlank() ? 0 : 1);
        }
      }
    }
    Path below = folder.relativize(file).resolveSibling(base);
    String name = below.toString().replace(file.getFileSystem().getSeparator(), "/");
    return new Passage(new AnnotatedSentence(name, text, names.names()), List.of(), "");
  }

  private void add(String line, Place place, String text, NameSpans names) throws CorpusException {
    Matcher name = NAME.matcher(line);
    if (!name.matches()) {
      throw place.error("'" + line + "'", "T1, a tab, a type, start and end, a tab, the text");
    }
    String[] ends = name.group("spans").split("[ ;]");
    OffsetUnit unit = options.offsets().orElse(OffsetUnit.CODE_POINTS);
    try {
      int start = Integer.parseInt(ends[0]);
      int end = Integer.parseInt(ends[ends.length - 1]);
      if (ends.length > 2 && !isOnePiece(ends, unit, text)) {
        options.notes().count(Remark.DISCONTINUOUS);
      } else if (agrees(name.group("text"), start, end, unit, text, place)) {
        names.add(start, end, unit, name.group("label"), place);
      }
    } catch (NumberFormatException e) {
      throw place.error("offsets " + name.group("spans"), "offsets within the text");
    }
  }

  /** brat cuts names at line ends: then only white space lies between the pieces. */
  private static boolean isOnePiece(String[] ends, OffsetUnit unit, String text) {
    for (int i = 1; i + 1 < ends.length; i += 2) {
      int from = unit.toUtf16(text, Integer.parseInt(ends[i]));
      int to = unit.toUtf16(text, Integer.parseInt(ends[i + 1]));
      if (from < 0 || to < from || !text.substring(from, to).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private boolean agrees(String said, int start, int end, OffsetUnit unit, String text, Place place)
      throws CorpusException {
    int from = unit.toUtf16(text, start);
    int to = unit.toUtf16(text, end);
    if (said == null || from < 0 || to < from || sameWords(said, text.substring(from, to))) {
      return true;
    }
    String found = "'" + said + "' at " + start + ".." + end;
    String expected = "'" + text.substring(from, to) + "', as the text has it there";
    options.notes().wrong(place.error(found, expected));
    return false;
  }

  private static boolean sameWords(String said, String text) {
    return said.equals(text) || said.strip().equals(text.replaceAll("\\s+", " ").strip());
  }

  @Override
  public void close() {}
}
