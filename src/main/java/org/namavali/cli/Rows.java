package org.namavali.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.namavali.Extraction;
import org.namavali.output.EntityTable;
import org.namavali.output.ExtractionWriter;
import org.namavali.output.OutputFormat;
import org.namavali.output.OutputSettings;

/**
 * Where results go. Each document is passed on at once, so that an error can name the document that
 * it hit, and so that whoever reads along need not wait for the last.
 */
final class Rows implements Closeable {

  private final Writer out;
  private final OutputSettings settings;
  private final List<ExtractionWriter> writers = new ArrayList<>();

  private Rows(Writer out, OutputSettings settings) {
    this.out = out;
    this.settings = settings;
  }

  static Rows to(Writer out, OutputFormat format, OutputSettings settings) throws IOException {
    Rows rows = new Rows(out, settings);
    rows.writers.add(format.writer(out, settings));
    return rows;
  }

  /** Writes a table as well. */
  void add(EntityTable table, Writer to) throws IOException {
    writers.add(table.writer(to, settings));
  }

  void write(String document, Extraction extraction) throws IOException {
    pass(document, writer -> writer.write(document, extraction));
  }

  /** Writes more of the document that was written last. */
  void append(String document, Extraction part) throws IOException {
    pass(document, writer -> writer.append(part));
  }

  private interface Action {
    void run(ExtractionWriter writer) throws IOException;
  }

  private void pass(String document, Action action) throws IOException {
    try {
      for (ExtractionWriter writer : writers) {
        action.run(writer);
      }
      out.flush();
    } catch (IOException e) {
      throw new IOException(document + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    All.close(writers);
  }
}
