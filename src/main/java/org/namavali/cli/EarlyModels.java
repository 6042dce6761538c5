package org.namavali.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.namavali.Namavali;

/**
 * The models in the jar. Reading the command line takes a fifth of the time of an article, so the
 * usual ones begin to load before that where it seems that they will be wanted.
 */
final class EarlyModels {

  /** Options with which others are wanted, or none. */
  private static final List<String> ELSEWHERE =
      List.of("-h", "--help", "-m", "--model", "-l", "--lang");

  private final FutureTask<Namavali> loading;
  private final Thread thread;

  private EarlyModels(FutureTask<Namavali> loading, Thread thread) {
    this.loading = loading;
    this.thread = thread;
  }

  /** None are loaded before they are asked for. */
  static EarlyModels none() {
    return new EarlyModels(null, null);
  }

  static EarlyModels of(String... args) {
    boolean wanted =
        args.length > 1
            && args[0].equals("extract")
            && Stream.of(args).noneMatch(arg -> ELSEWHERE.stream().anyMatch(arg::startsWith));
    if (!wanted) {
      return none();
    }
    FutureTask<Namavali> loading = new FutureTask<>(Namavali::load);
    Thread thread = new Thread(loading, "namavali-load");
    thread.setDaemon(true);
    thread.start();
    return new EarlyModels(loading, thread);
  }

  /** Those of a language. */
  Namavali get(String language) throws IOException {
    if (loading == null || !language.equals(Language.DEFAULT)) {
      return Namavali.loadLanguage(language);
    }
    try {
      return loading.get();
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static IOException failure(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    return (IOException) cause;
  }

  /**
   * Waits until nothing is loading: before that, there may be no memory to say that it is short.
   */
  void end() {
    try {
      if (thread != null) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
