package org.namavali.cli;

import org.namavali.Extraction;
import org.namavali.input.Document;
import org.namavali.input.DocumentReader;

/**
 * What became of a document, or of one part of it.
 *
 * @param name the document's name
 * @param document its text; null where that could not be read
 * @param extraction null where it failed
 * @param message why it failed; empty where it did not
 * @param starved whether it failed for want of memory
 * @param rest reads the parts that follow; null where there are none, or another has it
 */
record Result(
    String name,
    Document document,
    Extraction extraction,
    String message,
    boolean starved,
    DocumentReader rest) {

  static Result of(Document document, Extraction extraction) {
    return new Result(document.name(), document, extraction, "", false, null);
  }

  static Result unread(String name, String message) {
    return new Result(name, null, null, message, false, null);
  }

  /** For a failure of the program itself; {@code document} is null where it came before that. */
  static Result failed(String name, Document document, Throwable e) {
    boolean starved = document != null && e instanceof OutOfMemoryError;
    return new Result(name, document, null, name + ": " + OneLine.of(e), starved, null);
  }

  boolean isDone() {
    return extraction != null;
  }

  Result with(DocumentReader others) {
    return new Result(name, document, extraction, message, starved, others);
  }
}
