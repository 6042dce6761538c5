package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors as users read them. */
class OneLineTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        arguments(new IOException("a.txt: no more"), "a.txt: no more"),
        arguments(new IOException("two\r\n\tlines"), "two lines"),
        arguments(new FileNotFoundException("a.txt (Is a directory)"), "a.txt (Is a directory)"),
        arguments(new NoSuchFileException("a.txt"), "a.txt: no such file or folder"),
        arguments(new AccessDeniedException("a.txt"), "a.txt: permission denied"),
        arguments(
            new NotDirectoryException("a.txt"),
            "a.txt: it is no folder, and a folder was expected"),
        arguments(
            new FileAlreadyExistsException("a.txt"),
            "a.txt: it is no folder, and a folder was expected"),
        arguments(new DirectoryNotEmptyException("a"), "a: cannot be read or written"),
        arguments(
            new FileSystemException("a.txt", null, "No space left on device"),
            "a.txt: No space left on device"),
        arguments(
            new UncheckedIOException(new NoSuchFileException("a.txt")),
            "a.txt: no such file or folder"),
        arguments(
            new OutOfMemoryError("Java heap space"),
            "not enough memory; give Java more with NAMAVALI_JAVA_OPTS=-Xmx4g"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void saysWhatWentWrong(Throwable failure, String message) {
    assertThat(OneLine.of(failure)).isEqualTo(message);
  }

  @Test
  void aFaultIsNamedWithItsPlaceAndWithoutTheNameOfItsClass() {
    assertThat(OneLine.of(new IllegalStateException("no\nway")))
        .matches("a fault of namavali itself at OneLineTest\\.java:\\d+: no way");
    assertThat(OneLine.of(new IOException()))
        .matches("a fault of namavali itself at OneLineTest\\.java:\\d+");
  }

  @ParameterizedTest
  @CsvSource({
    "a\\nb, a b",
    "\\u2028a\\r\\nb\\n, a b",
    "a\\tb\\0c\\33[0m, a b c [0m",
    "दि\\u200Dल्ली, दि\\u200Dल्ली"
  })
  void leavesNoLineEndsAndNoControls(String given, String expected) {
    assertThat(OneLine.of(unescaped(given))).isEqualTo(unescaped(expected));
  }

  private static String unescaped(String text) {
    return text.replace("\\u2028", "\u2028").replace("\\u200D", "\u200D").translateEscapes();
  }
}
