package org.namavali.corpus.format;

import java.io.IOException;

/** Writes passages in one format. For one thread. */
interface PassageWriter {

  void write(Passage passage) throws IOException;

  /** Writes what is still to be written; nothing may be written after it. */
  void finish() throws IOException;
}
