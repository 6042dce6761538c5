package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** A folder that models are written to: all beside their places, then one by one into them. */
record ModelFolder(Path folder) {

  /**
   * Fails early where {@link #replace} would fail late.
   *
   * @throws IOException if the folder neither is there nor can be made, or can't be written to
   */
  void requireWritable() throws IOException {
    Path existing = folder.toAbsolutePath();
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      throw new IOException("cannot write to " + folder + ": " + existing + " is not a folder");
    }
    if (!Files.isWritable(existing)) {
      throw new IOException("cannot write to " + folder + ": permission denied");
    }
  }

  /** Writes files, none of them in part. */
  void replace(Map<String, byte[]> files) throws IOException {
    Files.createDirectories(folder);
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(temporary(file.getKey()), file.getValue());
      }
      for (String name : files.keySet()) {
        Files.move(temporary(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new IOException("cannot write to " + folder + ": " + OneLine.of(e), e);
    } finally {
      for (String name : files.keySet()) {
        Files.deleteIfExists(temporary(name));
      }
    }
  }

  private Path temporary(String name) {
    return folder.resolve("." + name + ".tmp");
  }
}
