package org.namavali.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.namavali.entity.NameList;
import org.namavali.ner.Gazetteer;
import org.namavali.ner.NameTrainer;
import org.namavali.ner.WordTable;
import org.namavali.text.HindiTokenizer;
import org.namavali.text.Spelling;

/** Name models as {@code models/hi/train.properties} has them trained. */
final class OurTraining {

  static final NameTrainer.Settings SETTINGS = new NameTrainer.Settings(12, 0.06, 0.3, 1);

  private static final Path NAMES = Path.of("models/hi/names.tsv");

  private OurTraining() {}

  static NameTrainer trainer() throws IOException {
    return new NameTrainer(words(), names());
  }

  private static WordTable words() throws IOException {
    try (InputStream file = Files.newInputStream(WordSource.TABLE);
        InputStream in = new GZIPInputStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return WordTable.read(WordSource.TABLE.toString(), lines);
    }
  }

  private static Gazetteer names() throws IOException {
    try (InputStream in = Files.newInputStream(NAMES)) {
      return Gazetteer.of(
          NameList.read(NAMES.toString(), in).entries().stream().map(OurTraining::entry).toList());
    }
  }

  private static Gazetteer.Entry entry(NameList.Entry name) {
    List<String> words =
        Stream.of(new HindiTokenizer().tokenize(name.hindi())).map(Spelling::normalize).toList();
    return new Gazetteer.Entry(words, name.type());
  }
}
