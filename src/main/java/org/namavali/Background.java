package org.namavali;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something that is loaded by a thread of its own while others load other things.
 *
 * @param <T> what it becomes
 */
final class Background<T> {

  private final FutureTask<T> task;
  private final Thread thread;

  private Background(FutureTask<T> task, Thread thread) {
    this.task = task;
    this.thread = thread;
  }

  static <T> Background<T> start(String name, Callable<T> loading) {
    FutureTask<T> task = new FutureTask<>(loading);
    Thread thread = new Thread(task, "namavali-load-" + name);
    thread.setDaemon(true);
    thread.start();
    return new Background<>(task, thread);
  }

  /** Waits for it, even if interrupted, since loading ends soon; fails as the loading failed. */
  T get() throws ModelException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw failure(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Waits until it no longer loads, whatever became of it; not if interrupted. */
  void end() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ModelException failure(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    return (ModelException) cause;
  }
}
