package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder that models are written to: each file beside its place, then moved into it. */
record ModelFolder(Path folder) {

  void write(String name, byte[] content) throws IOException {
    Files.createDirectories(folder);
    Path temporary = folder.resolve("." + name + ".tmp");
    try {
      Files.write(temporary, content);
      Files.move(temporary, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  void copy(Path from, String name) throws IOException {
    Path to = folder.resolve(name);
    if (!Files.exists(to) || !Files.isSameFile(from, to)) {
      write(name, Files.readAllBytes(from));
    }
  }
}
