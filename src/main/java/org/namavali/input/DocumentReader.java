package org.namavali.input;

import java.io.Closeable;

/**
 * Reads a document part by part, so that its size is limited by nothing.
 *
 * <p>A document of less than a megabyte is one part; longer plain text is cut at blank lines, where
 * a sentence ends in any case, or, where there are none, at a line's end or the like. A web page,
 * and text in UTF-16, is one part whatever its size. One thread at a time.
 */
public interface DocumentReader extends Closeable {

  /** Whether there is another part; there is one at least. */
  boolean hasNext();

  /**
   * The next part, with the name of the whole document.
   *
   * @throws DocumentException if it can't be read, or is something else than text; nothing can be
   *     read after that
   */
  Document next() throws DocumentException;

  /** Closes what is read from. */
  @Override
  void close();
}
