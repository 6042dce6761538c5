package org.namavali.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that says what it is when it fails, and says so once: whoever flushes what is
 * left of the text afterwards shall not complain again.
 */
final class StandardOutput extends OutputStream {

  private final OutputStream out;
  private boolean failed;

  StandardOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  @Override
  public void close() throws IOException {
    attempt(out::close);
  }

  private interface Action {
    void run() throws IOException;
  }

  private void attempt(Action action) throws IOException {
    if (failed) {
      return;
    }
    try {
      action.run();
    } catch (IOException e) {
      failed = true;
      throw new IOException("cannot write to standard output: " + e.getMessage(), e);
    }
  }
}
