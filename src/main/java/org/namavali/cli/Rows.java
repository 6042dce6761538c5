package org.namavali.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import org.namavali.Extraction;
import org.namavali.output.ExtractionWriter;
import org.namavali.output.OutputFormat;
import org.namavali.output.OutputSettings;

/**
 * Where results go. Each document is passed on at once, so that an error can name the document that
 * it hit, and so that whoever reads along need not wait for the last.
 */
final class Rows implements Closeable {

  private final Writer out;
  private final ExtractionWriter writer;

  private Rows(Writer out, ExtractionWriter writer) {
    this.out = out;
    this.writer = writer;
  }

  static Rows to(Writer out, OutputFormat format, OutputSettings settings) throws IOException {
    return new Rows(out, format.writer(out, settings));
  }

  void write(String document, Extraction extraction) throws IOException {
    pass(document, () -> writer.write(document, extraction));
  }

  /** Writes more of the document that was written last. */
  void append(String document, Extraction part) throws IOException {
    pass(document, () -> writer.append(part));
  }

  private interface Action {
    void run() throws IOException;
  }

  private void pass(String document, Action action) throws IOException {
    try {
      action.run();
      out.flush();
    } catch (IOException e) {
      throw new IOException(document + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
