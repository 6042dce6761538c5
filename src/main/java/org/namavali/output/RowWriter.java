package org.namavali.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.namavali.Extraction;

/** Writes {@link OutputFormat#CSV} and {@link OutputFormat#TSV}: a row for each mention. */
final class RowWriter implements ExtractionWriter {

  /** Where rows go, under their header. */
  interface Table extends Closeable {
    void print(List<String> cells) throws IOException;
  }

  private final Table table;
  private final OutputSettings settings;
  private DocumentPosition position = DocumentPosition.NONE;

  RowWriter(Table table, OutputSettings settings) {
    this.table = table;
    this.settings = settings;
  }

  @Override
  public void write(String document, Extraction extraction) throws IOException {
    position = DocumentPosition.startOf(document);
    append(extraction);
  }

  @Override
  public void append(Extraction part) throws IOException {
    for (Row row : Row.of(position, part, settings)) {
      table.print(row.cells());
    }
    position = position.after(part);
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
