package org.namavali.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rows with tabs between their cells. */
final class TsvTable implements RowWriter.Table {
  private final Writer out;

  TsvTable(Writer out, List<String> header) throws IOException {
    this.out = out;
    print(header);
  }

  @Override
  public void print(List<String> cells) throws IOException {
    out.write(cells.stream().map(TsvTable::escape).collect(Collectors.joining("\t", "", "\n")));
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
