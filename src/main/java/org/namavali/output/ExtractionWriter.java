package org.namavali.output;

import java.io.Closeable;
import java.io.IOException;
import org.namavali.Extraction;

/**
 * Writes what was found in one document after the other. {@link OutputFormat} makes them.
 *
 * <p>For one thread only; bring results of parallel work into order first. Time and memory are
 * linear in the text. Positions are counted in code points of the text, from 0, where {@link
 * Extraction} has UTF-16 units; sentences are numbered from 1. Lone surrogates come out as U+FFFD.
 */
public interface ExtractionWriter extends Closeable {

  /**
   * Writes one document. It is with the underlying writer afterwards, which may not have passed it
   * on yet.
   *
   * @param document its name
   * @throws IOException if the underlying writer can't take it; what was written is then incomplete
   */
  void write(String document, Extraction extraction) throws IOException;

  /**
   * Writes more of the document that was written last; sentences and positions are counted on. In
   * JSON Lines it is an object of its own, whose {@code start} says where its text begins, and
   * whose sentences and positions are those of that text.
   *
   * @throws IOException as for {@link #write}
   */
  void append(Extraction part) throws IOException;

  /**
   * Flushes and closes the underlying writer.
   *
   * @throws IOException if something written before can't be stored: don't ignore it, a full disk
   *     may show only here
   */
  @Override
  void close() throws IOException;
}
