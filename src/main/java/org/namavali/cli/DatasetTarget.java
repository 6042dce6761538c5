package org.namavali.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.namavali.corpus.format.Conversion;
import org.namavali.corpus.format.DatasetFormat;
import org.namavali.corpus.format.ReadOptions;
import org.namavali.corpus.format.WriteOptions;
import org.namavali.output.AtomicFile;

/**
 * Where converted text goes.
 *
 * @param path a file or folder; null for standard output
 */
record DatasetTarget(DatasetFormat format, Path path, WriteOptions options, Streams streams) {

  /** What forbids to write there, ready for the user. */
  Optional<String> problem(List<DatasetSource> sources) throws IOException {
    if (path == null || !Files.exists(path)) {
      return Optional.empty();
    }
    if (format == DatasetFormat.BRAT && Files.isDirectory(path)) {
      try (Stream<Path> there = Files.list(path)) {
        return there.findAny().map(file -> path + " is not empty");
      }
    }
    for (DatasetSource source : sources) {
      Path read = source.input().path();
      Path written = Files.isDirectory(path) ? file(source) : path;
      if (Files.exists(read) && Files.exists(written) && Files.isSameFile(read, written)) {
        return Optional.of(read + " is one of the files to read");
      }
    }
    return Optional.empty();
  }

  void convert(List<DatasetSource> sources, ReadOptions reading) throws IOException {
    if (format == DatasetFormat.BRAT) {
      toBrat(sources, reading);
    } else if (path == null) {
      convert(sources, reading, streams.results());
      streams.results().flush();
    } else if (Files.isDirectory(path)) {
      toFolder(sources, reading);
    } else {
      toFile(sources, reading, path);
    }
  }

  private void convert(List<DatasetSource> sources, ReadOptions reading, Writer out)
      throws IOException {
    Conversion conversion = Conversion.to(format, out, options);
    for (DatasetSource source : sources) {
      conversion.add(source.input(), source.format(), reading);
    }
    conversion.finish();
  }

  private void toFile(List<DatasetSource> sources, ReadOptions reading, Path file)
      throws IOException {
    try (AtomicFile target = AtomicFile.replace(file)) {
      convert(sources, reading, target.writer());
      target.commit();
    }
  }

  private void toFolder(List<DatasetSource> sources, ReadOptions reading) throws IOException {
    for (DatasetSource source : sources) {
      Path file = file(source);
      Files.createDirectories(file.toAbsolutePath().getParent());
      toFile(List.of(source), reading, file);
    }
  }

  private Path file(DatasetSource source) {
    String name = source.input().name().isEmpty() ? "brat" : source.input().name();
    return path.resolve(name.replaceFirst("\\.[^./]+$", "") + format.ending());
  }

  private void toBrat(List<DatasetSource> sources, ReadOptions reading) throws IOException {
    Files.createDirectories(path);
    Conversion conversion = Conversion.toBrat(this::write, options);
    for (DatasetSource source : sources) {
      conversion.add(source.input(), source.format(), reading);
    }
    conversion.finish();
  }

  private void write(String name, String content) throws IOException {
    try (AtomicFile file = AtomicFile.replace(path.resolve(name))) {
      file.writer().write(content);
      file.commit();
    }
  }
}
