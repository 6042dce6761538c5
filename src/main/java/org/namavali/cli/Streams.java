package org.namavali.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads and writes, all text being UTF-8.
 *
 * @param in standard input
 * @param results standard output; buffered, and an error is thrown, not swallowed
 * @param messages standard error
 */
record Streams(InputStream in, Writer results, PrintWriter messages) {

  static Streams of(InputStream in, OutputStream out, OutputStream err) {
    Writer results =
        new BufferedWriter(
            new OutputStreamWriter(new StandardOutput(out), StandardCharsets.UTF_8), 1 << 16);
    return new Streams(in, results, new PrintWriter(err, true, StandardCharsets.UTF_8));
  }

  /** Those of this process; {@link System#out} would keep silent about a full disk. */
  static Streams ofProcess() {
    return of(stayingOpen(System.in), new FileOutputStream(FileDescriptor.out), System.err);
  }

  /** If started without standard input, Java reads its own jar by that number: never close it. */
  private static InputStream stayingOpen(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }
}
