package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.namavali.Namavali;
import org.namavali.input.DocumentSource;
import org.namavali.output.AtomicFile;
import org.namavali.output.ExtractionWriter;
import org.namavali.output.OutputFormat;
import org.namavali.output.OutputSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code namavali extract}: documents in, rows out. */
@Command(
    name = "extract",
    description = "Finds names in documents and writes a row for each.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all documents done", "1:some failed, each named on stderr", "2:wrong use"})
final class ExtractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Text files, web pages (.html, .htm), either gzipped (.gz); folders of them, taken with"
              + " all below in the order of their paths; - for standard input.")
  private List<String> paths;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "csv",
      description = "csv, tsv, jsonl or conll; ${DEFAULT-VALUE} if not given.")
  private OutputFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output if not given. Replaced only when all is done.")
  private Path output;

  @Option(
      names = "--excel",
      description = "CSV that Excel opens well: byte order mark, CRLF, no formulas.")
  private boolean excel;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description = "Leave out names less probable than this, 0 to 1.")
  private double minConfidence;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "How many documents to work on at once; all cores if not given.")
  private Integer threads;

  @Option(
      names = {"-m", "--model"},
      paramLabel = "FOLDER",
      description = "Models to use instead of the ones built in.")
  private Path model;

  ExtractCommand() {}

  @Override
  public Integer call() throws IOException {
    OutputSettings settings = settings();
    int workers = workers();
    Namavali namavali = model == null ? Namavali.load() : Namavali.load(model);
    Failures failures = new Failures(spec.commandLine().getErr());
    Extractor extractor = new Extractor(namavali, workers, failures);
    if (output == null) {
      try (ExtractionWriter writer = format.writer(StandardOutput.writer(), settings)) {
        extractor.run(DocumentSource.of(paths, System.in), writer);
      }
    } else {
      replace(extractor, settings);
    }
    return failures.exitCode();
  }

  private void replace(Extractor extractor, OutputSettings settings) throws IOException {
    try (AtomicFile file = AtomicFile.replace(output)) {
      try (ExtractionWriter writer = format.writer(file.writer(), settings)) {
        extractor.run(DocumentSource.of(paths, System.in), writer);
      }
      file.commit();
    }
  }

  private OutputSettings settings() {
    if (excel && format != OutputFormat.CSV) {
      throw wrong(
          "--excel goes with --format csv, not "
              + format.name().toLowerCase(java.util.Locale.ROOT));
    }
    try {
      return new OutputSettings(excel, minConfidence);
    } catch (IllegalArgumentException e) {
      throw wrong("--min-confidence: " + e.getMessage());
    }
  }

  private int workers() {
    if (threads != null && threads < 1) {
      throw wrong("--threads: " + threads + " is less than 1");
    }
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
