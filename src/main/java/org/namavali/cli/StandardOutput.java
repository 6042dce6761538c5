package org.namavali.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output as a UTF-8 writer that, unlike {@link System#out}, reports a full disk. */
final class StandardOutput extends FilterOutputStream {

  private StandardOutput(OutputStream out) {
    super(out);
  }

  static Writer writer() {
    OutputStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw new IOException("cannot write to standard output: " + e.getMessage(), e);
    }
  }
}
