package org.namavali.cli;

import java.io.PrintWriter;

/** Tells users of documents that could not be done, and remembers that there were some. */
final class Failures {

  private final PrintWriter messages;
  private boolean any;

  Failures(PrintWriter messages) {
    this.messages = messages;
  }

  void add(String message) {
    any = true;
    messages.println("namavali: " + OneLine.of(message));
  }

  void warn(String message) {
    messages.println("namavali: warning: " + OneLine.of(message));
  }

  int exitCode() {
    return any ? Main.SOME_FAILED : Main.DONE;
  }
}
