package org.namavali.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes to a file, names another in its errors and remembers the first. */
final class TargetStream extends OutputStream {
  private final Path target;
  private final FileChannel channel;
  private final OutputStream out;
  private final boolean synced;
  private IOException failure;

  private TargetStream(Path target, FileChannel channel, boolean synced) {
    this.target = target;
    this.channel = channel;
    this.out = Channels.newOutputStream(channel);
    this.synced = synced;
  }

  /** Writes to a pipe or device. */
  static TargetStream straightTo(Path target) throws IOException {
    return new TargetStream(target, FileChannel.open(target, StandardOpenOption.WRITE), false);
  }

  /** Writes to a file that stands for the target, and sees it on the disk before closing it. */
  static TargetStream synced(Path target, Path file) throws IOException {
    return new TargetStream(target, FileChannel.open(file, StandardOpenOption.WRITE), true);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      if (synced && channel.isOpen()) {
        channel.force(true);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Closes the file, whatever was written. */
  void abandon() throws IOException {
    channel.close();
  }

  /** For whoever is about to trust the file, though an error may have been swallowed. */
  void requireNoFailure() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  private IOException failed(IOException e) {
    IOException named = cannotWrite(target, e);
    failure = failure == null ? named : failure;
    return named;
  }

  /** The error as one line that names the target. */
  static IOException cannotWrite(Path target, IOException e) {
    String shown = target.toString().replaceAll("\\p{Cc}", " ");
    return new IOException("cannot write " + shown + ": " + reason(e), e);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String text = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return text == null ? e.getClass().getSimpleName() : text;
  }
}
