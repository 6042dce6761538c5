package org.namavali.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs the command line within the test, its streams captured. */
final class Cli {

  /** The first words of a header of CSV. */
  static final String HEADER = "document,sentence,start,end,type,mention,confidence,entity,name";

  /** Text in which any model finds the city. */
  static final String DELHI = "बारिश के बाद दिल्ली में ठंड बढ़ी।\n";

  /**
   * What a command gave.
   *
   * @param exit its exit code
   * @param bytes what it wrote to standard output, each byte as one character
   * @param err its messages
   */
  record Outcome(int exit, String bytes, String err) {

    String out() {
      return new String(bytes.getBytes(ISO_8859_1), UTF_8);
    }

    /** The lines on standard output. */
    List<String> lines() {
      return out().lines().toList();
    }

    /** The rows of a table whose fields hold no line ends, without the header. */
    List<String> rows() {
      return lines().stream().skip(1).toList();
    }

    /** The lines on standard error. */
    List<String> messages() {
      return err.lines().toList();
    }
  }

  private Cli() {}

  static Outcome run(Object... args) {
    return runOn(new byte[0], args);
  }

  static Outcome runOn(byte[] stdin, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return runOn(stdin, out, args);
  }

  /** Runs with an output that may fail; of another kind than a byte array it gives no bytes. */
  static Outcome runOn(byte[] stdin, OutputStream out, Object... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Main.run(Streams.of(new ByteArrayInputStream(stdin), out, err), strings(args));
    String bytes = out instanceof ByteArrayOutputStream array ? array.toString(ISO_8859_1) : "";
    return new Outcome(exit, bytes, err.toString(UTF_8));
  }

  static Outcome extract(Path... paths) {
    Object[] args = new Object[paths.length + 1];
    args[0] = "extract";
    System.arraycopy(paths, 0, args, 1, paths.length);
    return run(args);
  }

  private static String[] strings(Object... args) {
    return Arrays.stream(args).map(Object::toString).toArray(String[]::new);
  }
}
