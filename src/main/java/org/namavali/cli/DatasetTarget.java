package org.namavali.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    for (DatasetSource source : sources) {
      Path read = source.input().path();
      if (Files.exists(file) && Files.exists(read) && Files.isSameFile(file, read)) {
        throw new IllegalArgumentException("--output: " + file + " is one of the files to read");
      }
    }
    try (AtomicFile target = AtomicFile.replace(file)) {
      convert(sources, reading, target.writer());
      target.commit();
    }
  }

  private void toFolder(List<DatasetSource> sources, ReadOptions reading) throws IOException {
    for (DatasetSource source : sources) {
      String name = source.input().name().isEmpty() ? "brat" : source.input().name();
      Path file = path.resolve(name.replaceFirst("\\.[^./]+$", "") + format.ending());
      Files.createDirectories(file.toAbsolutePath().getParent());
      toFile(List.of(source), reading, file);
    }
  }

  private void toBrat(List<DatasetSource> sources, ReadOptions reading) throws IOException {
    Files.createDirectories(path);
    try (Stream<Path> there = Files.list(path)) {
      if (there.findAny().isPresent()) {
        throw new IllegalArgumentException("--output: " + path + " is not empty");
      }
    }
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
