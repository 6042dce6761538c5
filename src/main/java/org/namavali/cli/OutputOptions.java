package org.namavali.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.namavali.EntityType;
import org.namavali.output.EntityTable;
import org.namavali.output.OutputFormat;
import org.namavali.output.OutputSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code namavali extract} writes, how and where to. */
final class OutputOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "csv",
      completionCandidates = Values.Formats.class,
      description = Values.Formats.LIST + "; ${DEFAULT-VALUE} if not given.")
  private OutputFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write; standard output if not given. Replaced as a whole when all is done.")
  private Path output;

  @Option(
      names = "--entities",
      paramLabel = "FILE",
      description = "Also write CSV with a row for each person, place and so on of a document.")
  private Path entities;

  @Option(
      names = "--gazette",
      paramLabel = "FILE",
      description = "Also write CSV with a row for each of all documents, most mentions first.")
  private Path gazette;

  @Option(
      names = "--role",
      description = "Add a column with the office or honorific before a person's name.")
  private boolean role;

  @Option(
      names = "--excel",
      description = "CSV that Excel opens well: byte order mark, CRLF, no formulas.")
  private boolean excel;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description =
          "Leave out names less probable than this, 0 to 1. With --min-precision as well, names"
              + " must pass both.")
  private double minConfidence;

  @Option(
      names = "--min-precision",
      paramLabel = "P",
      description =
          "Leave out the least certain names of each type, so many that of those left a share of P"
              + " is right, above 0 to 1. Counts on what calibrate has stored in the models, with"
              + " 95 %% certainty, for text of that kind.")
  private Double minPrecision;

  /** Makes the rows. */
  interface Work {
    void run(Rows rows) throws IOException;
  }

  /** Writes to all files, which are replaced when the work is done, or to standard output. */
  void write(Streams streams, Map<EntityType, Double> minConfidences, Work work)
      throws IOException {
    try (OutputFiles files = new OutputFiles()) {
      Writer out = output == null ? streams.results() : files.open(output);
      Writer entityRows = entities == null ? null : files.open(entities);
      Writer gazetteRows = gazette == null ? null : files.open(gazette);
      try (Rows rows = Rows.to(out, format, settings(minConfidences))) {
        if (entityRows != null) {
          rows.add(EntityTable.ENTITIES, entityRows);
        }
        if (gazetteRows != null) {
          rows.add(EntityTable.GAZETTE, gazetteRows);
        }
        work.run(rows);
      }
      files.commit();
    }
  }

  /** Null if none is asked for. */
  Double minPrecision() {
    return minPrecision;
  }

  private OutputSettings settings(Map<EntityType, Double> minConfidences) {
    return new OutputSettings(excel, minConfidence, minConfidences, role);
  }

  /** Refuses what goes together in no way. */
  void check() {
    if (excel && format != OutputFormat.CSV) {
      throw wrong("--excel goes with --format csv, not " + Values.Formats.name(format));
    }
    if (role && format == OutputFormat.CONLL) {
      throw wrong("--role goes with --format csv, tsv or jsonl, not conll");
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw wrong("--min-confidence: found " + minConfidence + ", expected 0 to 1");
    }
    if (minPrecision != null && !(minPrecision > 0 && minPrecision <= 1)) {
      throw wrong("--min-precision: found " + minPrecision + ", expected more than 0, 1 at most");
    }
    refuseSameFiles();
  }

  private Map<String, Path> files() {
    Map<String, Path> files = new LinkedHashMap<>();
    files.put("--output", output);
    files.put("--entities", entities);
    files.put("--gazette", gazette);
    files.values().removeIf(file -> file == null);
    return files;
  }

  private void refuseSameFiles() {
    Map<String, Path> before = new LinkedHashMap<>();
    files()
        .forEach(
            (option, file) -> {
              before.forEach(
                  (other, known) -> {
                    if (isSame(known, file)) {
                      throw wrong(option + ": " + file + " is what " + other + " names");
                    }
                  });
              before.put(option, file);
            });
  }

  private static boolean isSame(Path a, Path b) {
    try {
      if (Files.exists(a) && Files.exists(b)) {
        return Files.isRegularFile(a) && Files.isSameFile(a, b);
      }
      return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether an input could be replaced, so that all have to be looked at. */
  boolean replacesFiles() {
    return files().values().stream().anyMatch(Files::isRegularFile);
  }

  /** Refuses a document to read that is to be written, too. */
  void refuse(String document) {
    files()
        .forEach(
            (option, file) -> {
              if (Files.isRegularFile(file) && isFile(document, file)) {
                throw wrong(option + ": " + file + " is one of the documents to read");
              }
            });
  }

  /** Whether a document of that name is read from the file. */
  static boolean isFile(String document, Path file) {
    try {
      return Files.isSameFile(Path.of(document), file);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
