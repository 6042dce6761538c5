package org.namavali.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.Name;
import org.namavali.corpus.TextEdges;

/** Reads and writes passages in memory, brat in a folder. */
final class Converted {

  private Converted() {}

  static ReadOptions reading(Notes notes) {
    return new ReadOptions(TypeMap.builtIn(), Optional.empty(), Optional.empty(), notes);
  }

  static List<Passage> read(DatasetFormat format, String text) throws IOException {
    return read(format, text, reading(new Notes(false)));
  }

  static List<Passage> read(DatasetFormat format, String text, ReadOptions options)
      throws IOException {
    return read(
        format, DatasetInput.standard(new ByteArrayInputStream(text.getBytes(UTF_8))), options);
  }

  static List<Passage> read(DatasetFormat format, DatasetInput input, ReadOptions options)
      throws IOException {
    List<Passage> passages = new ArrayList<>();
    try (PassageReader reader = format.reader(input, options)) {
      for (Passage passage = reader.next(); passage != null; passage = reader.next()) {
        passages.add(passage);
      }
    }
    return passages;
  }

  static String write(DatasetFormat format, List<Passage> passages) throws IOException {
    return write(format, passages, WriteOptions.usual(new Notes(false)));
  }

  static String write(DatasetFormat format, List<Passage> passages, WriteOptions options)
      throws IOException {
    StringWriter out = new StringWriter();
    PassageWriter writer = format.writer(out, options);
    for (Passage passage : passages) {
      writer.write(passage);
    }
    writer.finish();
    return out.toString();
  }

  static WriteOptions tagged(TagScheme scheme, Notes notes) {
    return new WriteOptions(scheme, Map.of(), Optional.empty(), false, notes);
  }

  static void writeBrat(Path folder, List<Passage> passages, Notes notes) throws IOException {
    Files.createDirectories(folder);
    PassageWriter writer =
        new WholeDocuments(
            new BratWriter(
                (name, content) -> Files.writeString(folder.resolve(name), content, UTF_8),
                WriteOptions.usual(notes)),
            notes);
    for (Passage passage : passages) {
      writer.write(passage);
    }
    writer.finish();
  }

  static Passage passage(String text, Name... names) {
    return new Passage(new AnnotatedSentence("a#1", text, List.of(names)), List.of(), "");
  }

  /** Names as {@code text/TYPE}. */
  static List<String> names(Passage passage) {
    return passage.sentence().names().stream()
        .map(name -> passage.text().substring(name.start(), name.end()) + "/" + name.type())
        .toList();
  }

  /** All names by the characters before them in the whole stream, white space not counted. */
  static List<String> places(List<Passage> passages) {
    List<String> places = new ArrayList<>();
    int before = 0;
    for (Passage passage : passages) {
      for (Name name : passage.sentence().names()) {
        int start = before + inked(passage.text().substring(0, name.start()));
        int length = inked(passage.text().substring(name.start(), name.end()));
        places.add(start + "+" + length + " " + name.type());
      }
      before += inked(passage.text());
    }
    return places;
  }

  private static int inked(String text) {
    return (int) text.codePoints().filter(c -> !TextEdges.isWhite(c)).count();
  }
}
