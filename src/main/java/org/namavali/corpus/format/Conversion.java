package org.namavali.corpus.format;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes one or more inputs after another in one format. Memory does not grow with the input; of
 * brat and of whole documents one document is held. For one thread.
 */
public final class Conversion {

  private final PassageWriter writer;

  private Conversion(PassageWriter writer) {
    this.writer = writer;
  }

  /**
   * A conversion to one file.
   *
   * @throws IllegalArgumentException if the format cannot be written to a file
   */
  public static Conversion to(DatasetFormat format, Writer out, WriteOptions options) {
    return new Conversion(format.writer(out, options));
  }

  /** A conversion to a folder for brat. */
  public static Conversion toBrat(DocumentFiles files, WriteOptions options) {
    return new Conversion(new WholeDocuments(new BratWriter(files, options), options.notes()));
  }

  /**
   * Converts an input.
   *
   * @throws org.namavali.corpus.CorpusException at the first place that breaks the format
   */
  public void add(DatasetInput input, DatasetFormat format, ReadOptions options)
      throws IOException {
    try (PassageReader reader = format.reader(input, options)) {
      for (Passage passage = reader.next(); passage != null; passage = reader.next()) {
        writer.write(passage);
      }
    }
  }

  /** Writes what is still to be written. */
  public void finish() throws IOException {
    writer.finish();
  }
}
