package org.namavali.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes text to measure with: {@code BenchText SIZE_MB TARGET}, where a target ending in {@code
 * .txt} is one file of many lines and any other a folder of documents. A MB is a million bytes.
 */
final class BenchText {

  private static final long SEED = 1;
  private static final int FOLDER_SIZE = 1_000;

  private final TextSource source;
  private final long bytes;

  private BenchText(TextSource source, long bytes) {
    this.source = source;
    this.bytes = bytes;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected SIZE_MB and a folder or a file.txt");
    }
    BenchText text = new BenchText(TextSource.open(SEED), Long.parseLong(args[0]) * 1_000_000);
    Path target = Path.of(args[1]);
    if (args[1].endsWith(".txt")) {
      text.writeFile(target);
    } else {
      text.writeFolder(target);
    }
  }

  private void writeFile(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (long done = 0; done < bytes; ) {
        String document = source.next();
        out.write(document);
        done += TextSource.bytes(document);
      }
    }
  }

  private void writeFolder(Path folder) throws IOException {
    long done = 0;
    for (int number = 0; done < bytes; number++) {
      String document = source.next();
      Path file =
          folder.resolve(
              String.format(
                  Locale.ROOT, "%03d/%03d.txt", number / FOLDER_SIZE, number % FOLDER_SIZE));
      if (number % FOLDER_SIZE == 0) {
        Files.createDirectories(file.getParent());
      }
      Files.writeString(file, document);
      done += TextSource.bytes(document);
    }
  }
}
