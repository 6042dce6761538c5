package org.namavali.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.namavali.output.AtomicFile;
import org.namavali.spark.WordJob;
import org.namavali.spark.WordSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code namavali words}: raw text in, a table of words out. Needs Spark on the class path. */
@Command(
    name = "words",
    description = {
      "Counts the words of raw text and sorts them into clusters of words used alike.",
      "",
      "Runs on Apache Spark, on all cores or a cluster; docs/LANGUAGES.md says more. The table is what"
          + " train reads as words.tsv.gz."
    },
    footerHeading = "%nFor example:%n",
    footer = "  namavali words news/ more.txt.gz -o models/mr/words.tsv.gz")
final class WordsCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin Help help;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Text files, web pages (.html, .htm), either gzipped (.gz), and folders of them.")
  private List<String> paths;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where to put the table; gzipped, so its name must end in .gz.")
  private Path output;

  @Option(
      names = "--min-count",
      paramLabel = "N",
      defaultValue = "2",
      description = "How often a word must occur to be listed; ${DEFAULT-VALUE} if not given.")
  private int rarest;

  @Option(
      names = "--min-cluster-count",
      paramLabel = "N",
      defaultValue = "4",
      description = "How often, to be in clusters; ${DEFAULT-VALUE} if not given.")
  private int rarestClustered;

  @Option(
      names = "--clusters",
      paramLabel = "N,N,N",
      split = ",",
      defaultValue = "100,500,2000",
      description = "How many clusters, in three sizes; ${DEFAULT-VALUE} if not given.")
  private List<Integer> clusters;

  @Option(
      names = "--dimensions",
      paramLabel = "N",
      defaultValue = "100",
      description = "Of the words' vectors; ${DEFAULT-VALUE} if not given.")
  private int dimensions;

  @Option(
      names = "--passes",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "How often to go over the text to learn the vectors; ${DEFAULT-VALUE} if not given.")
  private int passes;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "How many parts of the text to learn vectors from at once; ${DEFAULT-VALUE} if not given."
              + " More are faster, learn less a pass and give other clusters each time.")
  private int partitions;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of all that is random; ${DEFAULT-VALUE} if not given.")
  private int seed;

  WordsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    WordSettings settings = settings();
    requireUsable();
    Failures failures = new Failures(streams.messages());
    try (AtomicFile file = AtomicFile.replace(output)) {
      try (Writer table = gzipped(file.stream())) {
        new WordJob(paths, settings, streams.messages()::println, failures::add).run(table);
      }
      file.commit();
    } catch (NoClassDefFoundError e) {
      throw new IOException(
          "words needs Apache Spark, of which "
              + e.getMessage().replace('/', '.')
              + " is not on the class path: run './namavali words …' in the source tree, which"
              + " fetches it, or 'spark-submit namavali.jar words …'",
          e);
    }
    return failures.exitCode();
  }

  private static Writer gzipped(OutputStream out) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8), 1 << 16);
  }

  private WordSettings settings() {
    try {
      return new WordSettings(
          rarest, rarestClustered, dimensions, passes, clusters, partitions, seed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private void requireUsable() {
    if (!output.toString().endsWith(".gz")) {
      throw new ParameterException(
          spec.commandLine(), "--output: found " + output + ", expected a name that ends in .gz");
    }
    if (paths.contains("-")) {
      throw new ParameterException(
          spec.commandLine(),
          "standard input is read once, words reads text more often: name files");
    }
  }
}
