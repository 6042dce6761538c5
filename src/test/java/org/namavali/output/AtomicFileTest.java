package org.namavali.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private static final String LONG = "दिल्ली ".repeat(100_000);

  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void nameTheTarget() {
    target = folder.resolve("out.csv");
  }

  @Test
  void createsTheFileOnCommitAndNotBefore() throws IOException {
    try (AtomicFile file = AtomicFile.replace(target)) {
      file.writer().write(LONG);
      file.writer().flush();
      assertThat(target).doesNotExist();
      file.commit();
      assertThat(target).hasContent(LONG);
    }
    assertThat(inFolder()).containsExactly("out.csv");
  }

  @Test
  void replacesAFileOnCommitAndNotBefore() throws IOException {
    Files.writeString(target, "old");
    try (AtomicFile file = AtomicFile.replace(target)) {
      file.writer().write("नया");
      file.writer().close();
      assertThat(target).hasContent("old");
      file.commit();
    }
    assertThat(target).hasContent("नया");
    assertThat(inFolder()).containsExactly("out.csv");
  }

  @Test
  void leavesNothingBehindWithoutCommit() throws IOException {
    try (AtomicFile file = AtomicFile.replace(target)) {
      file.writer().write(LONG);
    }
    assertThat(inFolder()).isEmpty();
  }

  @Test
  void leavesTheOldFileWithoutCommit() throws IOException {
    Files.writeString(target, "old");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () -> {
              try (AtomicFile file = AtomicFile.replace(target)) {
                file.writer().write(LONG);
                throw new IllegalStateException();
              }
            });
    assertThat(target).hasContent("old");
    assertThat(inFolder()).containsExactly("out.csv");
  }

  @Test
  void refusesToCommitAfterAWriteThatFailed() throws IOException {
    Files.writeString(target, "old");
    try (AtomicFile file = AtomicFile.replace(target)) {
      file.writer().write("x");
      Thread.currentThread().interrupt(); // closes the channel under the next write
      assertThatExceptionOfType(IOException.class).isThrownBy(() -> file.writer().flush());
      assertThat(Thread.interrupted()).isTrue();
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(file::commit)
          .withMessageStartingWith("cannot write " + target + ": ");
    }
    assertThat(target).hasContent("old");
    assertThat(inFolder()).containsExactly("out.csv");
  }

  @Test
  void writesAFileNamedWithoutAFolder() throws IOException {
    Path bare = Path.of("atomic-file-test-" + System.nanoTime() + ".csv");
    try (AtomicFile file = AtomicFile.replace(bare)) {
      file.commit();
      assertThat(bare).isEmptyFile();
    } finally {
      Files.deleteIfExists(bare);
    }
  }

  @Test
  void keepsPermissions() throws IOException {
    assumePosix();
    for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x--x")) {
      Files.writeString(target, "old");
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
      replaceBy("new");
      assertThat(permissions(target)).isEqualTo(permissions);
    }
  }

  @Test
  void givesANewFileTheUsualPermissions() throws IOException {
    assumePosix();
    replaceBy("new");
    Path other = Files.createFile(folder.resolve("other"));
    assertThat(permissions(target)).isEqualTo(permissions(other));
  }

  @Test
  void writesThroughALink() throws IOException {
    Path real = Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("a"), "old");
    link(real);
    replaceBy("new");
    assertThat(target).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  void refusesALinkThatLeadsNowhere() throws IOException {
    link(folder.resolve("gone"));
    assertCannotWrite("it is a link to a file that does not exist");
  }

  @Test
  void refusesAFolder() throws IOException {
    Files.createDirectory(target);
    assertCannotWrite("it is a folder; expected a file");
  }

  @Test
  void refusesAMissingFolder() {
    target = folder.resolve("gone/out.csv");
    assertCannotWrite("there is no folder " + folder.resolve("gone"));
  }

  @Test
  void refusesAFileForAFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    target = file.resolve("out.csv");
    assertCannotWrite("there is no folder " + file);
  }

  @Test
  void refusesAFileThatIsReadOnly() throws IOException {
    assumePosix();
    Files.writeString(target, "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(target), "this user may write everything");
    assertCannotWrite("permission denied");
  }

  @Test
  void refusesAFolderThatIsReadOnly() throws IOException {
    assumePosix();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(folder), "this user may write everything");
      assertCannotWrite("permission denied");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void reportsAFullDevice() throws IOException {
    target = Path.of("/dev/full");
    assumeTrue(Files.isWritable(target));
    try (AtomicFile file = AtomicFile.replace(target)) {
      file.writer().write("x");
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(file::commit)
          .withMessage("cannot write /dev/full: No space left on device");
    }
    assertThat(Files.isRegularFile(target)).isFalse();
  }

  private void assertCannotWrite(String reason) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> AtomicFile.replace(target))
        .withMessage("cannot write %s: %s", target, reason);
  }

  private void replaceBy(String text) throws IOException {
    try (AtomicFile file = AtomicFile.replace(target)) {
      file.writer().write(text);
      file.commit();
    }
  }

  private List<String> inFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private void link(Path real) throws IOException {
    try {
      Files.createSymbolicLink(target, real);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here");
    }
  }

  private void assumePosix() {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
