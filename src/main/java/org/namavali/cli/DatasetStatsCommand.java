package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.namavali.corpus.check.CorpusStatistics;
import org.namavali.corpus.check.PlacedCorpus;
import org.namavali.corpus.check.StatisticsPage;
import org.namavali.corpus.check.StatisticsTables;
import org.namavali.ner.NameModel;
import org.namavali.output.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code namavali dataset stats}: annotated text in, what it holds out. */
@Command(
    name = "stats",
    description = {
      "Describes annotated text.",
      "",
      "Prints how much there is, how long names are, which names are frequent, have several types or"
          + " also stand unmarked, and how many words a model's table of words does not know."
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  namavali dataset stats training-data/hi/train",
      "  namavali dataset stats --html stats.html my-corpus"
    })
final class DatasetStatsCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin Help help;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Corpora: files or folders in any format of train.")
  private List<Path> paths;

  @Option(
      names = {"-m", "--model"},
      paramLabel = "FOLDER",
      description = "The models whose words to compare with instead of the ones built in.")
  private Path model;

  @Option(
      names = {"-n", "--most"},
      paramLabel = "N",
      defaultValue = "20",
      description = "How many names to list of each kind; ${DEFAULT-VALUE} if not given.")
  private int most;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a page with tables and plots, which needs no network.")
  private Path html;

  DatasetStatsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (most < 0) {
      String message = "--most: found " + most + ", expected 0 or more";
      throw new ParameterException(spec.commandLine(), message);
    }
    List<PlacedCorpus> corpora = new ArrayList<>();
    for (Path path : paths) {
      corpora.add(PlacedCorpus.strict(path));
    }
    NameModel names = new ModelChoice(model).models().names();
    CorpusStatistics statistics = CorpusStatistics.of(corpora, names::knows);
    if (html != null) {
      writePage(statistics);
    }
    streams.results().write(StatisticsTables.of(statistics, most));
    streams.results().flush();
    return Main.DONE;
  }

  private void writePage(CorpusStatistics statistics) throws IOException {
    try (AtomicFile file = AtomicFile.replace(html)) {
      file.writer().write(StatisticsPage.of(statistics, most));
      file.commit();
    }
  }
}
