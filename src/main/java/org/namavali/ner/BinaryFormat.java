package org.namavali.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import opennlp.tools.util.InvalidFormatException;

/**
 * Reads and writes the flat big-endian arrays that model files are made of. What is cut short or
 * cannot be right is an {@link InvalidFormatException} that says so.
 */
public final class BinaryFormat {

  private static final int MOST_BYTES = 1 << 28;

  private BinaryFormat() {}

  /** Reads the mark that a file of one kind begins with. */
  public static void expect(DataInputStream in, int magic, String what) throws IOException {
    int found = in.readInt();
    if (found != magic) {
      throw new InvalidFormatException(
          String.format(
              Locale.ROOT, "not %s: found the mark %08X, expected %08X", what, found, magic));
    }
  }

  public static long[] readLongs(DataInputStream in, int size) throws IOException {
    ByteBuffer bytes = bytes(in, size, Long.BYTES);
    long[] values = new long[size];
    bytes.asLongBuffer().get(values);
    return values;
  }

  public static int[] readInts(DataInputStream in, int size) throws IOException {
    ByteBuffer bytes = bytes(in, size, Integer.BYTES);
    int[] values = new int[size];
    bytes.asIntBuffer().get(values);
    return values;
  }

  public static short[] readShorts(DataInputStream in, int size) throws IOException {
    ByteBuffer bytes = bytes(in, size, Short.BYTES);
    short[] values = new short[size];
    bytes.asShortBuffer().get(values);
    return values;
  }

  public static void write(DataOutputStream out, long[] values) throws IOException {
    for (long value : values) {
      out.writeLong(value);
    }
  }

  public static void write(DataOutputStream out, int[] values) throws IOException {
    for (int value : values) {
      out.writeInt(value);
    }
  }

  public static void write(DataOutputStream out, short[] values) throws IOException {
    for (short value : values) {
      out.writeShort(value);
    }
  }

  private static ByteBuffer bytes(DataInputStream in, int size, int width) throws IOException {
    long length = (long) size * width;
    if (size < 0 || length > MOST_BYTES) {
      throw new InvalidFormatException("an array of " + size + " values cannot be right");
    }
    byte[] bytes = new byte[(int) length];
    int found = in.readNBytes(bytes, 0, bytes.length);
    if (found < length) {
      throw new InvalidFormatException(
          String.format(Locale.ROOT, "cut short: found %d bytes of %d", found, length));
    }
    return ByteBuffer.wrap(bytes);
  }
}
