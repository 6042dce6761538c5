package org.namavali.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.namavali.output.AtomicFile;

/** The files that a command writes: none of them takes its place before all are whole. */
final class OutputFiles implements Closeable {

  private final List<AtomicFile> files = new ArrayList<>();

  Writer open(Path file) throws IOException {
    AtomicFile opened = AtomicFile.replace(file);
    files.add(opened);
    return opened.writer();
  }

  void commit() throws IOException {
    for (AtomicFile file : files) {
      file.commit();
    }
  }

  @Override
  public void close() throws IOException {
    All.close(files);
  }
}
