package org.namavali.input;

import java.io.InputStream;

/** Plain text on standard input. */
record StandardInput(String name, InputStream stream) implements DocumentSource {

  @Override
  public DocumentReader open() {
    return new PartReader(name, stream);
  }
}
