package org.namavali.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Closes several things, also where closing one of them fails. */
final class All {

  private All() {}

  static void close(List<? extends Closeable> all) throws IOException {
    IOException failure = null;
    for (Closeable one : all) {
      try {
        one.close();
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
