package org.namavali.cli;

import java.io.PrintWriter;
import org.namavali.input.Document;

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

  /** Warns of a document that has text, but none in Hindi's script. */
  void warnOfOtherScript(Document document) {
    if (!document.text().isBlank() && !document.hasDevanagari()) {
      warn(document.name() + ": no Devanagari in it; Hindi text was expected");
    }
  }

  int exitCode() {
    return any ? Main.SOME_FAILED : Main.DONE;
  }
}
