package org.namavali.corpus;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A corpus that breaks its format. The message is one line, ready for the user: {@code
 * file:line:column: found …, expected …}. Lines count from 1, columns from 1 in code points.
 */
public final class CorpusException extends IOException {

  private final transient Place place;
  private final Fault fault;
  private final String detail;

  /** What is wrong at a place of a file's text. */
  public CorpusException(Place place, String found, String expected) {
    this(Fault.FORMAT, place, found, expected);
  }

  CorpusException(Fault fault, Place place, String found, String expected) {
    super(place + ": found " + found + ", expected " + expected);
    this.place = place;
    this.fault = fault;
    this.detail = "found " + found + ", expected " + expected;
  }

  /** What is wrong with a file or folder as a whole. */
  public CorpusException(Path path, String found, String expected) {
    super(path + ": found " + found + ", expected " + expected);
    this.place = new Place(path, 0, 0);
    this.fault = Fault.FORMAT;
    this.detail = "found " + found + ", expected " + expected;
  }

  /** Where it is wrong; line and column are 0 where it is the file or folder as a whole. */
  public Place place() {
    return place;
  }

  /** In which way it is wrong. */
  public Fault fault() {
    return fault;
  }

  /** The message without the place. */
  public String detail() {
    return detail;
  }

  /** The line, from 1; 0 where it is the file or folder as a whole that is wrong. */
  public int line() {
    return place.line();
  }

  /**
   * The column in code points, from 1; 0 where it is the file or folder as a whole that is wrong.
   */
  public int column() {
    return place.column();
  }
}
