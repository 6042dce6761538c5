package org.namavali.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.regex.Pattern;

/** Messages for users: never more than a line, never a stack trace. */
final class OneLine {

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\u2028\u2029]+");

  private OneLine() {}

  static String of(String message) {
    return BREAKS.matcher(message).replaceAll(" ").strip();
  }

  static String of(Throwable failure) {
    if (failure instanceof UncheckedIOException unchecked) {
      return of(unchecked.getCause());
    }
    if (failure instanceof FileSystemException file) {
      return of(file.getFile() + ": " + reason(file));
    }
    if (failure instanceof OutOfMemoryError) {
      return "not enough memory; give Java more with NAMAVALI_JAVA_OPTS=-Xmx4g";
    }
    boolean explained = failure instanceof IOException && failure.getMessage() != null;
    return explained ? of(failure.getMessage()) : of(unexpected(failure));
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
      return "it is no folder, and a folder was expected";
    }
    return failure.getReason() == null ? "cannot be read or written" : failure.getReason();
  }

  /** What only a programmer can make something of: the place says more than the error's name. */
  private static String unexpected(Throwable failure) {
    String what = failure instanceof StackOverflowError ? "no end" : failure.getMessage();
    StackTraceElement[] trace = failure.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + place(trace[0]);
    return "a fault of namavali itself" + place + (what == null ? "" : ": " + what);
  }

  private static String place(StackTraceElement element) {
    int line = element.getLineNumber();
    return element.getFileName() + (line < 0 ? "" : ":" + line);
  }
}
