package org.namavali.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.namavali.corpus.CorpusException;
import org.namavali.corpus.format.DatasetFormat;
import org.namavali.corpus.format.DatasetInput;
import org.namavali.corpus.format.FormatGuess;

/**
 * An input to convert and its format.
 *
 * @param input the file, folder or stream
 */
record DatasetSource(DatasetInput input, DatasetFormat format) {

  private static final Path STANDARD_INPUT = Path.of("-");
  private static final Set<String> ENDINGS =
      Set.of("txt", "jsonl", "json", "conll", "conllu", "tsv", "bio", "iob", "iob2", "train");

  /** The files that were named or lie in folders that were named, in order. */
  static List<DatasetSource> list(List<Path> paths, DatasetFormat from, InputStream in)
      throws IOException {
    List<DatasetSource> sources = new ArrayList<>();
    for (Path path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        sources.add(of(DatasetInput.standard(in), from));
      } else if (!Files.isDirectory(path)) {
        require(Files.exists(path), path, "no such file or folder");
        sources.add(of(DatasetInput.of(path, path.getFileName().toString()), from));
      } else if (from == null ? FormatGuess.isBrat(path) : from == DatasetFormat.BRAT) {
        sources.add(new DatasetSource(DatasetInput.of(path, ""), DatasetFormat.BRAT));
      } else {
        addFiles(path, from, sources);
      }
    }
    return sources;
  }

  private static DatasetSource of(DatasetInput input, DatasetFormat from) throws IOException {
    return new DatasetSource(input, from == null ? FormatGuess.of(input) : from);
  }

  private static void addFiles(Path folder, DatasetFormat from, List<DatasetSource> sources)
      throws IOException {
    List<Path> files = below(folder);
    require(!files.isEmpty(), folder, "a folder without annotated text");
    for (Path file : files) {
      String name = file.toString().replace(file.getFileSystem().getSeparator(), "/");
      sources.add(of(DatasetInput.of(folder.resolve(file), name), from));
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(folder::relativize)
          .filter(DatasetSource::isWanted)
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isWanted(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = file.getFileName().toString();
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static void require(boolean fits, Path path, String found) throws CorpusException {
    if (!fits) {
      throw new CorpusException(path, found, "annotated text");
    }
  }
}
