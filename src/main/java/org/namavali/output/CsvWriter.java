package org.namavali.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.namavali.Extraction;

/** Writes {@link OutputFormat#CSV}. */
final class CsvWriter implements ExtractionWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer out;
  private final OutputSettings settings;
  private DocumentPosition position = DocumentPosition.NONE;
  private final CSVFormat csv;

  CsvWriter(Writer out, OutputSettings settings) throws IOException {
    this.out = out;
    this.settings = settings;
    this.csv =
        CSVFormat.RFC4180.builder().setRecordSeparator(settings.excel() ? "\r\n" : "\n").get();
    if (settings.excel()) {
      out.write(BYTE_ORDER_MARK);
    }
    csv.printRecord(out, Row.HEADER.toArray());
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
      List<String> cells = rows.next().cells();
      csv.printRecord(out, (settings.excel() ? guarded(cells) : cells).toArray());
    }
    position = position.after(part);
  }

  private static List<String> guarded(List<String> cells) {
    return cells.stream().map(CsvWriter::guarded).toList();
  }

  /** Keeps Excel from running what a document says. */
  private static String guarded(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
