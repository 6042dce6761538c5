package org.namavali;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A file of a model, read and not yet understood: tells what it is where it is not what it should
 * be, which OpenNLP does not.
 */
final class ModelFile {

  private static final String ZIP = "PK\3\4";
  private static final String ZIP_END = "PK\5\6";
  private static final int ZIP_END_LENGTH = 22;
  private static final int SHOWN = 8;

  private final String name;
  private final byte[] bytes;

  /**
   * A file.
   *
   * @param name what messages call it
   * @param bytes its content, not to be changed
   */
  ModelFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  String name() {
    return name;
  }

  InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /**
   * Looks at the file from outside.
   *
   * @throws ModelException if it is not a model of the kind that was trained by Namavali
   */
  void require(ModelKind kind) throws ModelException {
    if (!holds(0, ZIP)) {
      throw found(beginning(), kind, null);
    }
    if (!holds(bytes.length - ZIP_END_LENGTH, ZIP_END)) {
      throw found("a file that is cut short", kind, null);
    }
    Properties manifest = manifest(kind);
    String component = manifest.getProperty("Component-Name", "");
    if (!component.equals(kind.component())) {
      throw found(ModelKind.describe(component), kind, null);
    }
    if (manifest.values().stream()
        .noneMatch(value -> value.toString().startsWith("org.namavali"))) {
      throw found("one of OpenNLP's own kind", kind, null);
    }
  }

  private Properties manifest(ModelKind kind) throws ModelException {
    Properties manifest = new Properties();
    try (ZipInputStream zip = new ZipInputStream(stream())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("manifest.properties")) {
          manifest.load(zip);
          return manifest;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(kind, e);
    }
    throw found("a zip archive without a model", kind, null);
  }

  /** For a file that looks right from outside and still can't be read. */
  ModelException damaged(ModelKind kind, Exception cause) {
    boolean explained = cause instanceof IOException && cause.getMessage() != null;
    String detail = explained ? " (" + cause.getMessage() + ")" : "";
    return found("a damaged file" + detail, kind, cause);
  }

  private ModelException found(String found, ModelKind kind, Exception cause) {
    return ModelException.found(name, found, kind.description(), cause);
  }

  private boolean holds(int offset, String mark) {
    byte[] expected = mark.getBytes(StandardCharsets.ISO_8859_1);
    int end = offset + expected.length;
    return offset >= 0
        && end <= bytes.length
        && Arrays.equals(bytes, offset, end, expected, 0, expected.length);
  }

  private String beginning() {
    if (bytes.length == 0) {
      return "an empty file";
    }
    byte[] first = Arrays.copyOf(bytes, Math.min(SHOWN, bytes.length));
    String printable =
        new String(first, StandardCharsets.ISO_8859_1).replaceAll("[^\\x20-\\x7E]", ".");
    String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(first);
    return "something that begins with '" + printable + "' (" + hex + ")";
  }
}
