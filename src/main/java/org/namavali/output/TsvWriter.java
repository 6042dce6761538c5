package org.namavali.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.namavali.Extraction;

/** Writes {@link OutputFormat#TSV}. */
final class TsvWriter implements ExtractionWriter {
  private final Writer out;
  private final OutputSettings settings;
  private DocumentPosition position = DocumentPosition.NONE;

  TsvWriter(Writer out, OutputSettings settings) throws IOException {
    this.out = out;
    this.settings = settings;
    print(Row.header(settings));
  }

  @Override
  public void write(String document, Extraction extraction) throws IOException {
    position = DocumentPosition.startOf(document);
    append(extraction);
  }

  @Override
  public void append(Extraction part) throws IOException {
    Iterator<Row> rows = Row.of(position, part, settings).iterator();
    while (rows.hasNext()) {
      print(rows.next().cells());
    }
    position = position.after(part);
  }

  private void print(List<String> cells) throws IOException {
    out.write(cells.stream().map(TsvWriter::escape).collect(Collectors.joining("\t", "", "\n")));
  }

  /** A cell without tabs and line ends. */
  static String escape(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
