package org.namavali.input;

/** Stands where a document was expected, and says what is wrong there when its turn comes. */
record FailedSource(String name, String reason) implements DocumentSource {

  @Override
  public DocumentReader open() throws DocumentException {
    throw new DocumentException(name, reason);
  }
}
