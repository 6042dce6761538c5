package org.namavali.corpus.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file or folder to read.
 *
 * @param path where it is; what errors name
 * @param name its documents are {@code name#n} where they have no names of their own
 * @param stream what to read instead of the path; null to open that
 */
public record DatasetInput(Path path, String name, BufferedInputStream stream) {

  /** A file or folder. */
  public static DatasetInput of(Path path, String name) {
    return new DatasetInput(path, name, null);
  }

  /** Standard input, {@code -} in errors. */
  public static DatasetInput standard(InputStream in) {
    return new DatasetInput(Path.of("-"), "-", new BufferedInputStream(in, 1 << 16));
  }

  BufferedInputStream open() throws IOException {
    return stream == null ? new BufferedInputStream(Files.newInputStream(path), 1 << 16) : stream;
  }

  String document(long ordinal) {
    return name + "#" + ordinal;
  }
}
