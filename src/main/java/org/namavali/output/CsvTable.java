package org.namavali.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes rows as CSV, for programs or for Excel. */
final class CsvTable implements RowWriter.Table {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer out;
  private final boolean excel;
  private final CSVFormat csv;

  CsvTable(Writer out, OutputSettings settings, List<String> header) throws IOException {
    this.out = out;
    this.excel = settings.excel();
    this.csv = CSVFormat.RFC4180.builder().setRecordSeparator(excel ? "\r\n" : "\n").get();
    if (excel) {
      out.write(BYTE_ORDER_MARK);
    }
    csv.printRecord(out, header.toArray());
  }

  @Override
  public void print(List<String> cells) throws IOException {
    List<String> printed = excel ? cells.stream().map(CsvTable::guarded).toList() : cells;
    csv.printRecord(out, printed.toArray());
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
