package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.namavali.corpus.Article;
import org.namavali.corpus.Documents;
import org.namavali.corpus.FoldTable;
import org.namavali.corpus.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code namavali crossvalidate}: annotated text in, how well models learn from it out. */
@Command(
    name = "crossvalidate",
    description = {
      "Measures how well models learn from annotated text.",
      "",
      "The documents are dealt out into folds of about as many sentences; each fold is measured"
          + " with a model trained on the others. Printed are the means over the folds and their"
          + " standard deviations. The same data, settings and folds give the same figures,"
          + " whatever the number of threads."
    },
    footerHeading = "%nFor example:%n",
    footer = "  namavali crossvalidate -k 10 training-data/hi/train")
final class CrossValidateCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin Help help;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Corpora, taken together: files or folders in any format of train.")
  private List<Path> paths;

  @Option(
      names = {"-k", "--folds"},
      paramLabel = "N",
      description = "The number of folds; ${DEFAULT-VALUE} if not given.")
  private int folds = 10;

  @Option(
      names = {"-w", "--weight"},
      paramLabel = "N",
      description = "How often each sentence counts in training; ${DEFAULT-VALUE} if not given.")
  private int weight = 1;

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description =
          "Settings and lists of the trainings, and the seed that the folds too are dealt out by;"
              + " those in the folder that models/ has for the language if not given.")
  private Path config;

  @Mixin private Language language;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description =
          "How many folds to train at once; as many as there are processors if not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  CrossValidateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    require("--folds", folds, 2);
    require("--weight", weight, 1);
    require("--threads", threads, 1);
    List<TrainingCorpus> corpora =
        paths.stream().map(path -> new TrainingCorpus(path, weight, "", "")).toList();
    PlanFile file = PlanFile.read(config == null ? language.plan() : config);
    Training training = Training.by(file.plan(corpora), language.iso3(spec), streams.messages());
    for (TrainingCorpus corpus : corpora) {
      training.add(corpus);
    }
    List<List<Article>> dealt = deal(training);
    List<Score> scores = new CrossValidation(training, streams.messages()).run(dealt, threads);
    streams.results().write(FoldTable.of(scores));
    return Main.DONE;
  }

  private void require(String option, int found, int least) {
    if (found < least) {
      throw new ParameterException(
          spec.commandLine(), option + ": found " + found + ", expected " + least + " at least");
    }
  }

  private List<List<Article>> deal(Training training) throws IOException {
    List<Article> articles =
        training.curriculum().articles().stream().flatMap(List::stream).toList();
    Documents documents = Documents.shuffled(articles, training.settings().seed());
    if (documents.documents().size() < folds) {
      throw new IOException(
          "found "
              + documents.documents().size()
              + " documents, too few for "
              + folds
              + " folds; say fewer with --folds");
    }
    return documents.folds(folds);
  }
}
