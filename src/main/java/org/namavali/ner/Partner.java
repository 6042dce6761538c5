package org.namavali.ner;

import java.util.concurrent.locks.LockSupport;

/**
 * A second thread that works in lock step with the one that made it: both do their part, then wait
 * for each other. Waiting spins at first, as the parts are microseconds long. On a machine with one
 * processor there is no second thread, and the results are the same.
 */
final class Partner implements AutoCloseable {

  private static final int SPINS = 2_000;
  private static final long NAP = 1_000;

  private final Runnable part;
  private final boolean alone;
  private volatile int asked;
  private volatile int done;
  private volatile boolean closed;
  private volatile Throwable failure;

  /**
   * A partner whose part is always the same task, on data that changes between the steps.
   *
   * @param alone whether to do without a second thread in any case
   */
  Partner(Runnable part, boolean alone) {
    this.part = part;
    this.alone = alone || Runtime.getRuntime().availableProcessors() == 1;
    if (!alone) {
      Thread thread = new Thread(this::work, "namavali-training");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Does {@code own} here and the partner's part there; returns when both are done. */
  void step(Runnable own) {
    if (alone) {
      part.run();
      own.run();
      return;
    }
    int number = asked + 1;
    asked = number;
    own.run();
    for (int spins = 0; done != number; spins++) {
      rest(spins);
    }
    if (failure != null) {
      throw new IllegalStateException("a training thread failed", failure);
    }
  }

  private void work() {
    int number = 1;
    while (!closed) {
      for (int spins = 0; asked != number && !closed; spins++) {
        rest(spins);
      }
      if (!closed) {
        runPart();
        done = number++;
      }
    }
  }

  private void runPart() {
    try {
      part.run();
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  private static void rest(int spins) {
    if (spins < SPINS) {
      Thread.onSpinWait();
    } else {
      LockSupport.parkNanos(NAP);
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
