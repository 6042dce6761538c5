package org.namavali.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.namavali.Extraction;
import org.namavali.Namavali;
import org.namavali.input.Document;
import org.namavali.input.DocumentException;
import org.namavali.input.DocumentSource;
import org.namavali.output.ExtractionWriter;

/**
 * Reads and extracts several documents at once and writes them in their order.
 *
 * <p>No more than a few documents a thread are held at a time, however many there are.
 */
final class Extractor {

  private static final int AHEAD = 4;

  private final Namavali namavali;
  private final int threads;
  private final Failures failures;

  Extractor(Namavali namavali, int threads, Failures failures) {
    this.namavali = namavali;
    this.threads = threads;
    this.failures = failures;
  }

  /**
   * What became of one document.
   *
   * @param extraction null where it failed
   * @param message why it failed, or what is odd about it; empty where nothing is
   */
  private record Result(String document, Extraction extraction, String message) {}

  /**
   * Does all documents.
   *
   * @throws IOException if the output can't be written; the rest is then left undone
   */
  void run(Iterator<DocumentSource> sources, ExtractionWriter writer) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<Result>> pending = new ArrayDeque<>();
      while (sources.hasNext() || !pending.isEmpty()) {
        while (sources.hasNext() && pending.size() < threads * AHEAD) {
          DocumentSource source = sources.next();
          pending.add(workers.submit(() -> result(source)));
        }
        write(await(pending.remove()), writer);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private Result result(DocumentSource source) {
    String name = source.name();
    try {
      Document document = source.read();
      boolean odd = !document.text().isBlank() && !document.hasDevanagari();
      return new Result(
          name,
          namavali.extract(document.text()),
          odd ? name + ": no Devanagari in it; Hindi text was expected" : "");
    } catch (DocumentException e) {
      return new Result(name, null, e.getMessage());
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return new Result(name, null, name + ": " + OneLine.of(e));
    }
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

  private void write(Result result, ExtractionWriter writer) throws IOException {
    if (result.extraction() == null) {
      failures.add(result.message());
      return;
    }
    if (!result.message().isEmpty()) {
      failures.warn(result.message());
    }
    try {
      writer.write(result.document(), result.extraction());
    } catch (IOException e) {
      throw new IOException(result.document() + ": " + e.getMessage(), e);
    }
  }
}
