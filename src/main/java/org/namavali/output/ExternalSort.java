package org.namavali.output;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts more than memory holds: sorted runs go to temporary files and are merged.
 *
 * @param <T> what is sorted
 */
final class ExternalSort<T> implements Closeable {
  private static final int MOST_RUNS = 64;

  /** How a value is kept in a file. */
  interface Codec<T> {
    void write(T value, DataOutputStream out) throws IOException;

    T read(DataInputStream in) throws IOException;
  }

  /** Takes values in their order. */
  interface Sink<T> {
    void accept(T value) throws IOException;
  }

  private final int limit;
  private final Comparator<T> order;
  private final Codec<T> codec;
  private final List<T> buffer = new ArrayList<>();

  /** Runs by how often they were merged: those of one level are of about one size. */
  private final List<List<Path>> levels = new ArrayList<>();

  private final List<Path> files = new ArrayList<>();

  /** Holds so many values in memory. */
  ExternalSort(int limit, Comparator<T> order, Codec<T> codec) {
    this.limit = limit;
    this.order = order;
    this.codec = codec;
  }

  void add(T value) throws IOException {
    buffer.add(value);
    if (buffer.size() >= limit) {
      buffer.sort(order);
      addRun(0, sink -> deliver(buffer, sink));
      buffer.clear();
    }
  }

  /** Hands on all values in order. Can be done once. */
  void drain(Sink<T> sink) throws IOException {
    buffer.sort(order);
    List<Path> runs = levels.stream().flatMap(List::stream).toList();
    if (runs.isEmpty()) {
      deliver(buffer, sink);
    } else {
      merge(runs, buffer.iterator(), sink);
    }
  }

  /** How many files were made. */
  int runs() {
    return files.size();
  }

  private static <T> void deliver(List<T> values, Sink<T> sink) throws IOException {
    for (T value : values) {
      sink.accept(value);
    }
  }

  private interface Delivery<T> {
    void to(Sink<T> sink) throws IOException;
  }

  private void addRun(int level, Delivery<T> delivery) throws IOException {
    if (level == levels.size()) {
      levels.add(new ArrayList<>());
    }
    List<Path> runs = levels.get(level);
    runs.add(write(delivery));
    if (runs.size() == MOST_RUNS) {
      addRun(level + 1, sink -> merge(runs, null, sink));
      for (Path run : runs) {
        Files.delete(run);
      }
      runs.clear();
    }
  }

  private Path write(Delivery<T> delivery) throws IOException {
    Path file = Files.createTempFile("namavali-", ".tmp");
    files.add(file);
    file.toFile().deleteOnExit();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      delivery.to(
          value -> {
            out.writeBoolean(true);
            codec.write(value, out);
          });
      out.writeBoolean(false);
    } catch (IOException e) {
      throw TargetStream.cannotWrite(file, e);
    }
    return file;
  }

  private void merge(List<Path> runs, Iterator<T> inMemory, Sink<T> sink) throws IOException {
    List<Run<T>> open = new ArrayList<>();
    try {
      for (Path run : runs) {
        open.add(new Run<>(run, codec));
      }
      PriorityQueue<Head<T>> heads = new PriorityQueue<>(Comparator.comparing(Head::value, order));
      for (Run<T> run : open) {
        offer(heads, run);
      }
      if (inMemory != null) {
        offer(heads, () -> inMemory.hasNext() ? inMemory.next() : null);
      }
      while (!heads.isEmpty()) {
        Head<T> least = heads.remove();
        sink.accept(least.value());
        offer(heads, least.source());
      }
    } finally {
      for (Run<T> run : open) {
        run.close();
      }
    }
  }

  private static <T> void offer(PriorityQueue<Head<T>> heads, Source<T> source) throws IOException {
    T next = source.next();
    if (next != null) {
      heads.add(new Head<>(next, source));
    }
  }

  private interface Source<T> {
    /** The next value; null at the end. */
    T next() throws IOException;
  }

  private record Head<T>(T value, Source<T> source) {}

  /** A run that is read. */
  private static final class Run<T> implements Source<T>, Closeable {
    private final DataInputStream in;
    private final Codec<T> codec;

    Run(Path file, Codec<T> codec) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 14));
      this.codec = codec;
    }

    @Override
    public T next() throws IOException {
      return in.readBoolean() ? codec.read(in) : null;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** Deletes all files. */
  @Override
  public void close() throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
