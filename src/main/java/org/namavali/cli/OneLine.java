package org.namavali.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;

/** Messages for users: never more than a line, never a stack trace. */
final class OneLine {

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\u2028\u2029]+");

  private OneLine() {}

  static String of(String message) {
    return BREAKS.matcher(message).replaceAll(" ").strip();
  }

  static String of(Throwable failure) {
    if (failure instanceof NoSuchFileException missing) {
      return of(missing.getFile()) + ": no such file or folder";
    }
    if (failure instanceof AccessDeniedException denied) {
      return of(denied.getFile()) + ": may not be read or written";
    }
    if (failure instanceof OutOfMemoryError) {
      return "not enough memory; give Java more with NAMAVALI_JAVA_OPTS=-Xmx4g";
    }
    String message = failure.getMessage();
    boolean explained = failure instanceof IOException && message != null;
    return explained ? of(message) : of("unexpected: " + failure);
  }
}
