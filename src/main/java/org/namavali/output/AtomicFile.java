package org.namavali.output;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that is replaced as a whole or not at all. What is written goes to a temporary file in the
 * same folder, which takes the place of the target on {@link #commit} and is deleted on {@link
 * #close} without it.
 *
 * <pre>{@code
 * try (AtomicFile file = AtomicFile.replace(target)) {
 *   try (ExtractionWriter writer = format.writer(file.writer(), settings)) {
 *     writer.write(name, extraction);
 *   }
 *   file.commit();
 * }
 * }</pre>
 *
 * <p>A link is followed, an existing file's permissions are kept. A target that is no regular file,
 * such as a pipe or device, is written to as the text comes. For one thread only. Every error is an
 * {@link IOException} whose message is one line that names the target.
 */
public final class AtomicFile implements Closeable {
  private static final String PREFIX = ".namavali-";
  private static final String SUFFIX = ".tmp";

  /** What the process's umask then takes away from. */
  private static final Set<PosixFilePermission> USUAL =
      PosixFilePermissions.fromString("rw-rw-rw-");

  private final Path target;
  private final Path temporary;
  private final TargetStream stream;
  private final Writer writer;
  private boolean committed;

  /** A null temporary file means that the target itself is written to. */
  private AtomicFile(Path target, Path temporary, TargetStream stream) {
    this.target = target;
    this.temporary = temporary;
    this.stream = stream;
    this.writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
  }

  /**
   * Begins to write a file that may exist already.
   *
   * @throws IOException if the folder is missing, the target is a folder, or either can't be
   *     written to
   */
  public static AtomicFile replace(Path target) throws IOException {
    try {
      boolean exists = Files.exists(target);
      if (exists) {
        requireWritable(target);
      }
      return exists && !Files.isRegularFile(target)
          ? new AtomicFile(target, null, TargetStream.straightTo(target))
          : beside(target, exists ? target.toRealPath() : target.toAbsolutePath());
    } catch (IOException e) {
      throw TargetStream.cannotWrite(target, e);
    }
  }

  private static void requireWritable(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException("it is a folder; expected a file");
    }
    if (!Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
  }

  private static AtomicFile beside(Path target, Path real) throws IOException {
    Path folder = real.getParent();
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    if (Files.isSymbolicLink(real)) {
      throw new IOException("it is a link to a file that does not exist");
    }
    Path temporary = temporary(folder, real);
    temporary.toFile().deleteOnExit();
    return new AtomicFile(real, temporary, TargetStream.synced(target, temporary));
  }

  private static Path temporary(Path folder, Path real) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return Files.createTempFile(folder, PREFIX, SUFFIX);
    }
    boolean exists = Files.exists(real);
    Set<PosixFilePermission> permissions = exists ? Files.getPosixFilePermissions(real) : USUAL;
    FileAttribute<?> attribute = PosixFilePermissions.asFileAttribute(permissions);
    Path temporary = Files.createTempFile(folder, PREFIX, SUFFIX, attribute);
    if (exists) {
      Files.setPosixFilePermissions(temporary, permissions);
    }
    return temporary;
  }

  /** Takes the text, as UTF-8. Its errors name the target; closing it does not commit. */
  public Writer writer() {
    return writer;
  }

  /** Takes bytes, for files that are no text; then leave {@link #writer} alone. */
  public OutputStream stream() {
    return stream;
  }

  /**
   * Puts what was written in the target's place, safely stored. Closes the writer if that has not
   * been done.
   *
   * @throws IOException if that fails, or writing or closing failed earlier; the target then is as
   *     it was
   */
  public void commit() throws IOException {
    writer.close();
    stream.requireNoFailure();
    if (temporary != null) {
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw TargetStream.cannotWrite(target, e);
      }
    }
    committed = true;
  }

  /** Deletes what was written, if it was not committed. */
  @Override
  public void close() throws IOException {
    if (!committed) {
      stream.abandon();
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    }
  }
}
