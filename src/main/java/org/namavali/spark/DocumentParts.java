package org.namavali.spark;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.util.CollectionAccumulator;
import org.namavali.input.DocumentException;
import org.namavali.input.DocumentReader;
import org.namavali.input.DocumentSource;
import scala.Tuple2;

/** The parts of a document, numbered; what can't be read is told and ends them. */
final class DocumentParts implements Iterator<Tuple2<Long, String>> {

  /** More than any document has parts of a megabyte; a prime, so that first parts spread too. */
  static final long MOST = 16_777_213;

  private final CollectionAccumulator<String> failures;
  private long number;
  private DocumentReader reader;
  private String ahead;

  /**
   * Opens a document.
   *
   * @param document the number of its first part, and its path
   */
  DocumentParts(Tuple2<Long, String> document, CollectionAccumulator<String> failures) {
    this.failures = failures;
    number = document._1();
    try {
      reader =
          DocumentSource.of(List.of(document._2()), InputStream.nullInputStream()).next().open();
    } catch (DocumentException e) {
      failures.add(e.getMessage());
    }
    ahead = read();
  }

  private String read() {
    try {
      if (reader != null && reader.hasNext()) {
        return reader.next().text();
      }
    } catch (DocumentException e) {
      failures.add(e.getMessage());
    }
    if (reader != null) {
      reader.close();
      reader = null;
    }
    return null;
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public Tuple2<Long, String> next() {
    if (ahead == null) {
      throw new NoSuchElementException();
    }
    Tuple2<Long, String> next = new Tuple2<>(number++, ahead);
    ahead = read();
    return next;
  }
}
