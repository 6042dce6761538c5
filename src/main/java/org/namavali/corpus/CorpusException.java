package org.namavali.corpus;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A corpus that breaks its format. The message is one line, ready for the user: {@code
 * file:line:column: found …, expected …}. Lines count from 1, columns from 1 in code points.
 */
public final class CorpusException extends IOException {

  private final int line;
  private final int column;

  /** What is wrong at a place; line and column count from 1, columns in code points. */
  public CorpusException(Path file, int line, int column, String found, String expected) {
    super(file + ":" + line + ":" + column + ": found " + found + ", expected " + expected);
    this.line = line;
    this.column = column;
  }

  /** What is wrong with a file or folder as a whole. */
  public CorpusException(Path path, String found, String expected) {
    super(path + ": found " + found + ", expected " + expected);
    this.line = 0;
    this.column = 0;
  }

  /** The line, from 1; 0 where it is the file or folder as a whole that is wrong. */
  public int line() {
    return line;
  }

  /**
   * The column in code points, from 1; 0 where it is the file or folder as a whole that is wrong.
   */
  public int column() {
    return column;
  }
}
