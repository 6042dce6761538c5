package org.namavali.ner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What is written, as bytes, and back. */
final class Bytes {

  private Bytes() {}

  interface Written {
    void writeTo(DataOutputStream out) throws IOException;
  }

  static byte[] of(Written written) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      written.writeTo(out);
    }
    return bytes.toByteArray();
  }

  static DataInputStream read(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
