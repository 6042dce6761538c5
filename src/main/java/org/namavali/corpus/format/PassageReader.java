package org.namavali.corpus.format;

import java.io.Closeable;
import java.io.IOException;

/** Reads a file or folder, passage by passage. For one thread. */
interface PassageReader extends Closeable {

  /**
   * The next passage, or null at the end.
   *
   * @throws org.namavali.corpus.CorpusException at the first place that breaks the format
   */
  Passage next() throws IOException;
}
