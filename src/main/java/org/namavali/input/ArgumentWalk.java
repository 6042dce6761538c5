package org.namavali.input;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The documents that command-line arguments name, in their order. */
final class ArgumentWalk implements Iterator<DocumentSource> {
  private static final String STDIN = "-";

  private final Iterator<String> arguments;
  private final InputStream stdin;
  private Iterator<DocumentSource> folder = Collections.emptyIterator();
  private boolean stdinTaken;

  ArgumentWalk(List<String> arguments, InputStream stdin) {
    this.arguments = List.copyOf(arguments).iterator();
    this.stdin = stdin;
  }

  // A folder's walk yields one source at least, so an argument left means a document left.
  @Override
  public boolean hasNext() {
    return folder.hasNext() || arguments.hasNext();
  }

  @Override
  public DocumentSource next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return folder.hasNext() ? folder.next() : open(arguments.next());
  }

  private DocumentSource open(String argument) {
    if (argument.equals(STDIN)) {
      return openStdin();
    }
    if (argument.isEmpty()) {
      return new FailedSource("''", "an empty path; expected a file, a folder or -");
    }
    try {
      return open(argument, Path.of(argument));
    } catch (InvalidPathException e) {
      return new FailedSource(argument, "not a path here: " + e.getReason() + localeHint());
    }
  }

  private DocumentSource open(String argument, Path path) {
    if (Files.isDirectory(path)) {
      folder = new FolderWalk(argument, path);
      return folder.next();
    }
    boolean garbled = argument.indexOf('?') >= 0 || argument.indexOf('\uFFFD') >= 0;
    if (garbled && Files.notExists(path)) {
      return new FailedSource(argument, FileSource.MISSING + localeHint());
    }
    return new FileSource(argument, path);
  }

  private DocumentSource openStdin() {
    if (stdinTaken) {
      return new FailedSource(STDIN, "standard input is named twice but can be read once");
    }
    stdinTaken = true;
    return new StandardInput(STDIN, stdin);
  }

  /** Java can't even name a Hindi file where the locale's charset has no Devanagari. */
  private static String localeHint() {
    String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
    return charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())
        ? ""
        : " (file names are read as " + charset + "; if that is wrong, set LC_ALL=C.UTF-8)";
  }
}
