package org.namavali.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.namavali.ner.NameTrainer;

/**
 * A {@code train.properties}. Its paths are relative to its folder. Every error names the file and
 * the property.
 */
final class PlanFile {

  /** The folder of corpora that are not ours to pass on, as a system property. */
  private static final String OUTER_CORPORA = "namavali.corpora";

  private static final Pattern KNOWN =
      Pattern.compile(
          "passes|step|penalty|seed|words|names"
              + "|corpus\\.(?<number>[1-9][0-9]{0,3})(\\.(weight|guidelines|sha256))?");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private final Path file;
  private final Properties properties;

  private PlanFile(Path file, Properties properties) {
    this.file = file;
    this.properties = properties;
  }

  static PlanFile read(Path file) throws IOException {
    Properties properties = new Properties();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (NoSuchFileException e) {
      throw new IOException(
          file + ": no such file; say with --config where the settings of the training are", e);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": found a byte that is not UTF-8, expected properties", e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": found a broken \\u escape, expected properties", e);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(file + ": cannot be read: " + e.getMessage(), e);
    }
    PlanFile plan = new PlanFile(file, properties);
    plan.requireKnown();
    return plan;
  }

  private void requireKnown() throws IOException {
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      if (!KNOWN.matcher(key).matches()) {
        throw new IOException(
            file
                + ": found the property '"
                + key
                + "', expected passes, step, penalty, seed, words, names or corpus.N, the latter"
                + " alone or with .weight, .guidelines or .sha256");
      }
    }
  }

  /** The plan as it stands. */
  TrainingPlan plan() throws IOException {
    return plan(corpora());
  }

  /** The settings and lists, to train on other corpora. */
  TrainingPlan plan(List<TrainingCorpus> corpora) throws IOException {
    return new TrainingPlan(settings(), path("words"), path("names"), corpora);
  }

  NameTrainer.Settings settings() throws IOException {
    int passes = wholeNumber("passes");
    if (passes < 1) {
      throw wrong("passes", "1 at least");
    }
    double step = number("step");
    if (step == 0) {
      throw wrong("step", "more than 0");
    }
    return new NameTrainer.Settings(passes, step, number("penalty"), wholeNumber("seed"));
  }

  /** From 1 to the highest number that any property has, so that none can be left out. */
  List<TrainingCorpus> corpora() throws IOException {
    int last =
        properties.stringPropertyNames().stream()
            .map(KNOWN::matcher)
            .filter(key -> key.matches() && key.group("number") != null)
            .mapToInt(key -> Integer.parseInt(key.group("number")))
            .max()
            .orElse(1);
    List<TrainingCorpus> corpora = new ArrayList<>();
    for (int i = 1; i <= last; i++) {
      corpora.add(corpus("corpus." + i));
    }
    return corpora;
  }

  private TrainingCorpus corpus(String key) throws IOException {
    int weight = properties.containsKey(key + ".weight") ? wholeNumber(key + ".weight") : 1;
    if (weight < 1) {
      throw wrong(key + ".weight", "1 at least");
    }
    String guidelines = properties.getProperty(key + ".guidelines", "").strip();
    return new TrainingCorpus(path(key), weight, guidelines, sha256(key + ".sha256"));
  }

  private String sha256(String key) throws IOException {
    String value = properties.getProperty(key, "").strip().toLowerCase(Locale.ROOT);
    if (!value.isEmpty() && !SHA_256.matcher(value).matches()) {
      throw wrong(key, "64 hexadecimal digits");
    }
    return value;
  }

  private Path path(String key) throws IOException {
    String given = text(key);
    String variable = "${" + OUTER_CORPORA + "}";
    if (!given.startsWith(variable)) {
      return file.resolveSibling(given).normalize();
    }
    String outer = System.getProperty(OUTER_CORPORA);
    if (outer == null) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s: %s=%s is not part of the project; say where such corpora are with"
                  + " NAMAVALI_JAVA_OPTS=-D%s=FOLDER, or what else to train on with --data",
              file,
              key,
              given,
              OUTER_CORPORA));
    }
    return Path.of(outer + given.substring(variable.length()));
  }

  private int wholeNumber(String key) throws IOException {
    try {
      return Integer.parseInt(text(key));
    } catch (NumberFormatException e) {
      throw wrong(key, "a whole number");
    }
  }

  private double number(String key) throws IOException {
    double number;
    try {
      number = Double.parseDouble(text(key));
    } catch (NumberFormatException e) {
      throw wrong(key, "a number");
    }
    if (!(number >= 0 && number < Double.POSITIVE_INFINITY)) {
      throw wrong(key, "a number that is not negative");
    }
    return number;
  }

  private String text(String key) throws IOException {
    String value = properties.getProperty(key, "").strip();
    if (value.isEmpty()) {
      String hint = key.equals("corpus.1") ? "; add it, or say with --data what to train on" : "";
      throw new IOException(file + ": the property " + key + " is missing" + hint);
    }
    return value;
  }

  private IOException wrong(String key, String expected) throws IOException {
    return new IOException(file + ": found " + key + "=" + text(key) + ", expected " + expected);
  }
}
