package org.namavali.corpus.format;

import java.io.IOException;

/** Takes the files of formats that are folders. */
@FunctionalInterface
public interface DocumentFiles {

  /** Writes one file, as UTF-8; a file of that name is replaced. */
  void write(String name, String content) throws IOException;
}
