package org.namavali.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file, its format told by its ending. */
record FileSource(String name, Path path) implements DocumentSource {
  static final String MISSING = "no such file or folder";
  static final String TOO_LARGE =
      "does not fit in memory; give Java more with -Xmx, read fewer at once or split it";

  @Override
  public DocumentReader open() throws DocumentException {
    try {
      return DocumentFormat.of(name).open(name, Files.newInputStream(path));
    } catch (IOException e) {
      throw new DocumentException(name, reason(e));
    } catch (OutOfMemoryError e) {
      throw new DocumentException(name, TOO_LARGE);
    }
  }

  /** What went wrong, without the path that the exceptions of java.nio.file begin with. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return MISSING;
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String text = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return text == null ? e.getClass().getSimpleName() : text;
  }
}
