package org.namavali.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.namavali.entity.NameList;
import org.namavali.ner.Gazetteer;
import org.namavali.ner.NameTrainer;
import org.namavali.ner.WordTable;
import org.namavali.text.HindiTokenizer;
import org.namavali.text.Spelling;

/**
 * How a model is trained, as a {@code train.properties} says it.
 *
 * @param settings of the name model
 * @param words the table of words, a gzipped file
 * @param names the list of names
 * @param corpora what to train on
 */
record TrainingPlan(
    NameTrainer.Settings settings, Path words, Path names, List<TrainingCorpus> corpora) {

  /** The folder of corpora that are not ours to pass on, as a system property. */
  private static final String OUTER_CORPORA = "namavali.corpora";

  TrainingPlan {
    corpora = List.copyOf(corpora);
  }

  /** Reads a plan; its paths are relative to its folder. */
  static TrainingPlan read(Path file) throws IOException {
    Properties properties = properties(file);
    return read(file, new Reader(file, properties).corpora());
  }

  /** Reads the settings and lists of a plan, to train on other corpora. */
  static TrainingPlan read(Path file, List<TrainingCorpus> corpora) throws IOException {
    return new Reader(file, properties(file)).plan(corpora);
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  WordTable readWords() throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(words));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return WordTable.read(words.toString(), lines);
    }
  }

  Gazetteer readNames() throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(names, StandardCharsets.UTF_8)) {
      HindiTokenizer tokenizer = new HindiTokenizer();
      List<Gazetteer.Entry> entries = new ArrayList<>();
      for (NameList.Entry entry : NameList.read(names.toString(), lines).entries()) {
        List<String> words = new ArrayList<>();
        for (String token : tokenizer.tokenize(entry.hindi())) {
          words.add(Spelling.normalize(token));
        }
        entries.add(new Gazetteer.Entry(words, entry.type()));
      }
      return Gazetteer.of(entries);
    }
  }

  /** Takes properties one by one, and says which is wrong. */
  private record Reader(Path file, Properties properties) {

    TrainingPlan plan(List<TrainingCorpus> corpora) throws IOException {
      NameTrainer.Settings settings =
          new NameTrainer.Settings(
              (int) number("passes"), number("step"), number("penalty"), (int) number("seed"));
      return new TrainingPlan(settings, path(text("words")), path(text("names")), corpora);
    }

    List<TrainingCorpus> corpora() throws IOException {
      List<TrainingCorpus> corpora = new ArrayList<>();
      for (int i = 1; properties.containsKey("corpus." + i); i++) {
        corpora.add(corpus("corpus." + i));
      }
      return corpora;
    }

    private TrainingCorpus corpus(String key) throws IOException {
      return new TrainingCorpus(
          path(text(key)),
          properties.containsKey(key + ".weight") ? (int) number(key + ".weight") : 1,
          properties.getProperty(key + ".guidelines", "").strip(),
          text(key + ".sha256"));
    }

    private Path path(String given) throws IOException {
      String variable = "${" + OUTER_CORPORA + "}";
      if (!given.startsWith(variable)) {
        return file.resolveSibling(given).normalize();
      }
      String outer = System.getProperty(OUTER_CORPORA);
      if (outer == null) {
        throw new IOException(
            String.format(
                Locale.ROOT,
                "%s: %s needs corpora that are not part of the project; say where they are with -D%s=FOLDER in NAMAVALI_JAVA_OPTS, or what else to train on with --data",
                file,
                given,
                OUTER_CORPORA));
      }
      return Path.of(outer + given.substring(variable.length()));
    }

    private String text(String key) throws IOException {
      String value = properties.getProperty(key, "").strip();
      if (value.isEmpty()) {
        throw new IOException(file + ": the property '" + key + "' is missing");
      }
      return value;
    }

    private double number(String key) throws IOException {
      try {
        return Double.parseDouble(text(key));
      } catch (NumberFormatException e) {
        throw new IOException(
            String.format(Locale.ROOT, "%s: found %s=%s, expected a number", file, key, text(key)),
            e);
      }
    }
  }
}
