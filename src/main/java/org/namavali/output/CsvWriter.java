package org.namavali.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.namavali.Extraction;

/** Writes {@link OutputFormat#CSV}. */
final class CsvWriter implements ExtractionWriter {
  private final CsvTable table;
  private final OutputSettings settings;
  private DocumentPosition position = DocumentPosition.NONE;

  CsvWriter(Writer out, OutputSettings settings) throws IOException {
    this.table = new CsvTable(out, settings, Row.header(settings));
    this.settings = settings;
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
      table.print(rows.next().cells());
    }
    position = position.after(part);
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
