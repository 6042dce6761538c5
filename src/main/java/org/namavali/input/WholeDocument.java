package org.namavali.input;

/** A document of one part. */
final class WholeDocument implements DocumentReader {
  private Document document;

  WholeDocument(Document document) {
    this.document = document;
  }

  @Override
  public boolean hasNext() {
    return document != null;
  }

  @Override
  public Document next() {
    Document next = document;
    document = null;
    return next;
  }

  @Override
  public void close() {
    document = null;
  }
}
