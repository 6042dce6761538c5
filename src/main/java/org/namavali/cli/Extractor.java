package org.namavali.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.namavali.Extraction;
import org.namavali.input.Document;
import org.namavali.input.DocumentException;
import org.namavali.input.DocumentReader;
import org.namavali.input.DocumentSource;

/**
 * Reads and extracts several documents, or parts of a long one, at once and writes them in their
 * order.
 *
 * <p>Workers read and extract the first part of each document. Where more follows, this thread
 * reads on when the document's turn to be written has come, and workers extract. No more than a few
 * parts a thread are held at a time, however many documents there are and however long.
 */
final class Extractor {

  private static final int AHEAD = 4;

  private final Function<String, Extraction> namavali;
  private final int threads;
  private final Failures failures;

  /**
   * An extractor.
   *
   * @param namavali finds the names in a text, called by several threads
   */
  Extractor(Function<String, Extraction> namavali, int threads, Failures failures) {
    this.namavali = namavali;
    this.threads = threads;
    this.failures = failures;
  }

  /**
   * Does all documents.
   *
   * @throws IOException if the output can't be written; the rest is then left undone
   */
  void run(Iterator<DocumentSource> sources, Rows rows) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<Result>> pending = new ArrayDeque<>();
      while (sources.hasNext() || !pending.isEmpty()) {
        while (sources.hasNext() && pending.size() < threads * AHEAD) {
          DocumentSource source = sources.next();
          pending.add(workers.submit(() -> begin(source)));
        }
        Result result = fed(await(pending.remove()), pending);
        if (write(result, rows) && result.rest() != null) {
          writeRest(result.name(), result.rest(), workers, rows);
        }
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /** Reads and extracts the first part of a document. */
  private Result begin(DocumentSource source) {
    try {
      DocumentReader reader = source.open();
      Result first = extract(first(reader));
      return reader.hasNext() ? first.with(reader) : first;
    } catch (DocumentException e) {
      return Result.unread(source.name(), e.getMessage());
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return Result.failed(source.name(), null, e);
    }
  }

  /** Leaves the reader open only if more follows. */
  private static Document first(DocumentReader reader) throws DocumentException {
    boolean more = false;
    try {
      Document first = reader.next();
      more = reader.hasNext();
      return first;
    } finally {
      if (!more) {
        reader.close();
      }
    }
  }

  private Result extract(Document document) {
    try {
      return Result.of(document, namavali.apply(document.text()));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return Result.failed(document.name(), document, e);
    }
  }

  private void writeRest(String name, DocumentReader rest, ExecutorService workers, Rows rows)
      throws IOException {
    try (rest) {
      Queue<Future<Result>> pending = new ArrayDeque<>();
      while (rest.hasNext() || !pending.isEmpty()) {
        while (rest.hasNext() && pending.size() < threads * AHEAD) {
          Document part = rest.next();
          pending.add(workers.submit(() -> extract(part)));
        }
        Result result = fed(await(pending.remove()), pending);
        if (!result.isDone()) {
          failures.add(result.message());
          return;
        }
        rows.append(name, result.extraction());
      }
    } catch (DocumentException e) {
      failures.add(e.getMessage());
    }
  }

  /** Another part may have taken the memory: waits for all that are at work, then tries again. */
  private Result fed(Result result, Queue<Future<Result>> pending) throws IOException {
    if (!result.starved()) {
      return result;
    }
    for (Future<Result> other : pending) {
      await(other);
    }
    return extract(result.document()).with(result.rest());
  }

  private static Result await(Future<Result> result) throws IOException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Writes a document's first part; tells whether it could be extracted. */
  private boolean write(Result result, Rows rows) throws IOException {
    if (!result.isDone()) {
      failures.add(result.message());
      return false;
    }
    failures.warnOfOtherScript(result.document());
    rows.write(result.name(), result.extraction());
    return true;
  }
}
