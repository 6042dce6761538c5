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
import org.namavali.input.DocumentSource;

/**
 * Reads and extracts several documents at once and writes them in their order.
 *
 * <p>No more than a few documents a thread are held at a time, however many there are.
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
   * What became of one document.
   *
   * @param name its name
   * @param document its text; null where that could not be read
   * @param extraction null where it failed
   * @param message why it failed; empty where it did not
   * @param starved whether it failed for want of memory
   */
  private record Result(
      String name, Document document, Extraction extraction, String message, boolean starved) {}

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
          pending.add(workers.submit(() -> result(source)));
        }
        Result result = await(pending.remove());
        write(result.starved() ? again(result, pending) : result, rows);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private Result result(DocumentSource source) {
    try {
      return result(source.read());
    } catch (DocumentException e) {
      return new Result(source.name(), null, null, e.getMessage(), false);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return failed(source.name(), null, e);
    }
  }

  private Result result(Document document) {
    String name = document.name();
    try {
      return new Result(name, document, namavali.apply(document.text()), "", false);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return failed(name, document, e);
    }
  }

  private static Result failed(String name, Document document, Throwable e) {
    boolean starved = document != null && e instanceof OutOfMemoryError;
    return new Result(name, document, null, name + ": " + OneLine.of(e), starved);
  }

  /** Another document may have taken the memory: waits for all that are at work, then tries. */
  private Result again(Result result, Queue<Future<Result>> pending) throws IOException {
    for (Future<Result> other : pending) {
      await(other);
    }
    return result(result.document());
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

  private void write(Result result, Rows rows) throws IOException {
    if (result.extraction() == null) {
      failures.add(result.message());
      return;
    }
    Document document = result.document();
    if (!document.text().isBlank() && !document.hasDevanagari()) {
      failures.warn(result.name() + ": no Devanagari in it; Hindi text was expected");
    }
    rows.write(result.name(), result.extraction());
  }
}
