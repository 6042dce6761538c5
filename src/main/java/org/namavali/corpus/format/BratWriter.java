package org.namavali.corpus.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.namavali.EntityType;
import org.namavali.corpus.Name;

/**
 * Writes {@link DatasetFormat#BRAT}: a pair of files for each document, numbered in their order,
 * and the configuration that brat needs to show them. Takes whole documents.
 */
final class BratWriter implements PassageWriter {

  private final DocumentFiles files;
  private final WriteOptions options;
  private final DocumentBorders borders;
  private long documents;

  BratWriter(DocumentFiles files, WriteOptions options) {
    this.files = files;
    this.options = options;
    this.borders = new DocumentBorders(options.notes());
  }

  @Override
  public void write(Passage document) throws IOException {
    documents++;
    String text = document.text().endsWith("\n") ? document.text() : document.text() + "\n";
    String file = fileName(document);
    borders.loseTopic(document);
    files.write(file + ".txt", text);
    StringBuilder lines = new StringBuilder();
    List<Name> names = document.sentence().names();
    for (int i = 0; i < names.size(); i++) {
      lines.append('T').append(i + 1).append('\t').append(line(text, names.get(i))).append('\n');
    }
    files.write(file + ".ann", lines.toString());
  }

  /** A number and what of the name is safe in file names. */
  private String fileName(Passage document) {
    String bare = document.document().replaceFirst("^[0-9]{6,}-", "");
    String safe = bare.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-");
    boolean changed = document.isNamed() && !safe.equals(bare);
    options.notes().count(Remark.FILE_NAMES, "", changed ? 1 : 0);
    return String.format(Locale.ROOT, "%06d-%s", documents, safe);
  }

  /** The type, the offsets and the text of a name; a line end parts it in two. */
  private String line(String text, Name name) {
    StringBuilder spans = new StringBuilder();
    int point = OffsetUnit.CODE_POINTS.length(text, 0, name.start());
    String inside = text.substring(name.start(), name.end());
    for (String piece : inside.split("\n", -1)) {
      int length = OffsetUnit.CODE_POINTS.length(piece, 0, piece.length());
      if (length > 0) {
        spans.append(spans.isEmpty() ? "" : ";").append(point).append(' ').append(point + length);
      }
      point += length + 1;
    }
    String label = options.label(name.type());
    return label + " " + spans + "\t" + inside.replaceAll("\n+", " ");
  }

  @Override
  public void finish() throws IOException {
    String types =
        Arrays.stream(EntityType.values()).map(options::label).collect(Collectors.joining("\n"));
    files.write(
        "annotation.conf",
        "[entities]\n" + types + "\n\n[relations]\n\n[events]\n\n[attributes]\n");
  }
}
