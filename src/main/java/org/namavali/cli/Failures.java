package org.namavali.cli;

import java.io.PrintWriter;

/** Tells users of documents that could not be done, and remembers that there were some. */
final class Failures {

  private final PrintWriter err;
  private boolean any;

  Failures(PrintWriter err) {
    this.err = err;
  }

  void add(String message) {
    any = true;
    err.println("namavali: " + OneLine.of(message));
  }

  void warn(String message) {
    err.println("namavali: warning: " + OneLine.of(message));
  }

  int exitCode() {
    return any ? Main.SOME_FAILED : Main.DONE;
  }
}
