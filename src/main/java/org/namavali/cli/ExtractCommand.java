package org.namavali.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.namavali.EntityType;
import org.namavali.Namavali;
import org.namavali.entity.NameList;
import org.namavali.input.DocumentSource;
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
  private final EarlyModels models;

  @Spec private CommandSpec spec;

  @Mixin Help help;

  @Mixin OutputOptions output;

  @Mixin private Language language;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Text files, web pages (.html, .htm), either gzipped (.gz); folders of them, taken with"
              + " all below in the order of their paths; - for standard input.")
  private List<String> paths;

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

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "Your own English names, CSV or TSV with the columns hindi, english and type; they go"
              + " before the ones built in.")
  private Path names;

  ExtractCommand(Streams streams, EarlyModels models) {
    this.streams = streams;
    this.models = models;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    language.refuseBeside(model, spec);
    int workers = workers();
    refuseInputAsOutput();
    Namavali namavali = namavali();
    Failures failures = new Failures(streams.messages());
    Extractor extractor = new Extractor(namavali::extract, workers, failures);
    output.write(
        streams, minConfidences(namavali), rows -> extractor.run(sources(streams.in()), rows));
    return failures.exitCode();
  }

  private Map<EntityType, Double> minConfidences(Namavali namavali) throws IOException {
    return output.minPrecision() == null
        ? Map.of()
        : new MinPrecision(output.minPrecision(), model).confidences(namavali, streams.messages());
  }

  private Namavali namavali() throws IOException {
    NameList own = names == null ? null : NameList.readTable(names);
    Namavali loaded = model == null ? models.get(language.code()) : Namavali.load(model);
    return own == null ? loaded : loaded.with(own);
  }

  private Iterator<DocumentSource> sources(InputStream in) {
    return DocumentSource.of(paths, in);
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
    if (output.replacesFiles()) {
      sources(InputStream.nullInputStream())
          .forEachRemaining(source -> output.refuse(source.name()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
