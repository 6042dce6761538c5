package org.namavali.corpus;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A place in a file.
 *
 * @param file the file
 * @param line from 1
 * @param column from 1, in code points
 */
public record Place(Path file, int line, int column) {

  public Place {
    Objects.requireNonNull(file, "file");
  }

  /** An error to be thrown for what stands there. */
  public CorpusException error(String found, String expected) {
    return new CorpusException(this, found, expected);
  }

  /** {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
