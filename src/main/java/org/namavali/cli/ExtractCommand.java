package org.namavali.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.namavali.Namavali;
import org.namavali.input.DocumentSource;
import org.namavali.output.AtomicFile;
import org.namavali.output.OutputFormat;
import org.namavali.output.OutputSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code namavali extract}: documents in, rows out. */
@Command(
    name = "extract",
    description = "Finds names in documents and writes a row for each.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all documents done",
      "1:something failed, and stderr says what; the other documents are done",
      "2:wrong use"
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  namavali extract article.txt",
      "  namavali extract --excel -o names.csv articles/ more.html.gz",
      "  curl -s https://example.org/news.txt | namavali extract -f jsonl -"
    })
final class ExtractCommand implements Callable<Integer> {

  private static final int MOST_THREADS = 1000;

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin Help help;

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

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    OutputSettings settings = settings();
    int workers = workers();
    refuseInputAsOutput();
    Namavali namavali = model == null ? Namavali.load() : Namavali.load(model);
    Failures failures = new Failures(streams.messages());
    Extractor extractor = new Extractor(namavali::extract, workers, failures);
    if (output == null) {
      try (Rows rows = Rows.to(streams.results(), format, settings)) {
        extractor.run(sources(streams.in()), rows);
      }
    } else {
      replace(extractor, settings);
    }
    return failures.exitCode();
  }

  private void replace(Extractor extractor, OutputSettings settings) throws IOException {
    try (AtomicFile file = AtomicFile.replace(output)) {
      try (Rows rows = Rows.to(file.writer(), format, settings)) {
        extractor.run(sources(streams.in()), rows);
      }
      file.commit();
    }
  }

  private Iterator<DocumentSource> sources(InputStream in) {
    return DocumentSource.of(paths, in);
  }

  private OutputSettings settings() {
    if (excel && format != OutputFormat.CSV) {
      throw wrong("--excel goes with --format csv, not " + Values.Formats.name(format));
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw wrong("--min-confidence: found " + minConfidence + ", expected 0 to 1");
    }
    return new OutputSettings(excel, minConfidence);
  }

  private int workers() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw wrong("--threads: found " + threads + ", expected 1 to " + MOST_THREADS);
    }
    return threads;
  }

  private void refuseInputAsOutput() {
    if (output == null || !Files.isRegularFile(output)) {
      return;
    }
    sources(InputStream.nullInputStream())
        .forEachRemaining(
            source -> {
              if (isOutput(source.name())) {
                throw wrong("--output: " + output + " is one of the documents to read");
              }
            });
  }

  private boolean isOutput(String document) {
    try {
      return Files.isSameFile(Path.of(document), output);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
