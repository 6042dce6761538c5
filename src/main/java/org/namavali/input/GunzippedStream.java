package org.namavali.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks gzip, its members one after the other, and says plainly what is wrong with it. */
final class GunzippedStream extends InputStream {
  private final InputStream packed;
  private InputStream unpacked;

  GunzippedStream(InputStream packed) {
    this.packed = new Available(packed);
  }

  /** The end of a member is taken for that of the stream where none is said to be available. */
  private static final class Available extends BufferedInputStream {
    Available(InputStream in) {
      super(in, 1 << 16);
    }

    @Override
    public synchronized int available() throws IOException {
      if (pos == count) {
        mark(1);
        if (read() < 0) {
          return 0;
        }
        reset();
      }
      return count - pos;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      if (unpacked == null) {
        unpacked = new GZIPInputStream(packed, 1 << 16);
      }
      return unpacked.read(bytes, from, length);
    } catch (EOFException e) {
      throw new IOException("truncated gzip: it ends too early", e);
    } catch (ZipException e) {
      throw new IOException(
          e.getMessage().startsWith("Not in GZIP")
              ? "not gzip, though its name ends in " + DocumentFormat.GZIP
              : "damaged gzip: " + e.getMessage(),
          e);
    }
  }

  @Override
  public void close() throws IOException {
    packed.close();
  }
}
