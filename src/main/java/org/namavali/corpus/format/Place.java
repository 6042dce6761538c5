package org.namavali.corpus.format;

import java.nio.file.Path;
import org.namavali.corpus.CorpusException;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
record Place(Path file, int line, int column) {

  CorpusException error(String found, String expected) {
    return new CorpusException(file, line, column, found, expected);
  }
}
