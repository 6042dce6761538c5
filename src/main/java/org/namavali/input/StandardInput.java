package org.namavali.input;

import java.io.IOException;
import java.io.InputStream;

/** Plain text on standard input. */
record StandardInput(String name, InputStream stream) implements DocumentSource {

  @Override
  public Document read() throws DocumentException {
    try (stream) {
      return new Document(name, DocumentFormat.PLAIN.text(stream));
    } catch (IOException e) {
      throw new DocumentException(name, FileSource.reason(e));
    } catch (OutOfMemoryError e) {
      throw new DocumentException(name, FileSource.TOO_LARGE);
    }
  }
}
