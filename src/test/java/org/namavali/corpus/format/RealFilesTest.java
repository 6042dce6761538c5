package org.namavali.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public corpora, whose folder the system property {@code namavali.corpora} names. */
class RealFilesTest {

  @Test
  void areGuessedReadAndKeptByEveryFormat() throws IOException {
    String corpora = System.getProperty("namavali.corpora", "");
    assumeThat(corpora).as("no folder of public corpora was given").isNotEmpty();

    for (Path file : files(Path.of(corpora, "data"))) {
      DatasetInput input = DatasetInput.of(file, file.getFileName().toString());
      List<Passage> read =
          Converted.read(FormatGuess.of(input), input, Converted.reading(new Notes(false)));
      assertThat(Converted.places(read)).as(file.toString()).isNotEmpty();
      for (DatasetFormat format : List.of(DatasetFormat.CONLL, DatasetFormat.LABEL_STUDIO)) {
        List<Passage> back = Converted.read(format, Converted.write(format, read));
        assertThat(Converted.places(back)).as(file.toString()).isEqualTo(Converted.places(read));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return new ArrayList<>(
          paths.filter(path -> path.toString().matches(".*\\.(conll|jsonl)")).sorted().toList());
    }
  }
}
