package org.namavali.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import opennlp.tools.namefind.NameSample;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code namavali evaluate}: annotated text in, scores out. */
@Command(
    name = "evaluate",
    description = {
      "Measures a model on annotated text.",
      "",
      "A name counts as correct only with the same first and last token and the same type. Of marked"
          + " articles, which know their paragraphs, the ends of sentences are measured as well."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nFor example:%n",
    footer = {
      "  namavali evaluate training-data/hi/dev",
      "  namavali evaluate --baseline --data training-data/hi/train training-data/hi/dev"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Corpora, each measured by itself: files or folders in any format of train.")
  private List<Path> corpora;

  @Option(
      names = {"-m", "--model"},
      paramLabel = "FOLDER",
      description = "The models to measure instead of the ones built in.")
  private Path model;

  @Option(
      names = "--baseline",
      description =
          "Also train OpenNLP's own name finder, perceptron and maximum entropy with its default"
              + " features, on the training data, and print it beside.")
  private boolean baseline;

  @Mixin private TrainingData data;

  EvaluateCommand() {}

  @Override
  public Integer call() throws IOException {
    Evaluation evaluation = Evaluation.of(model);
    List<Baseline> baselines = baseline ? baselines() : List.of();
    PrintWriter out = spec.commandLine().getOut();
    for (Path path : corpora) {
      Corpus corpus = Corpus.read(path, flaw -> {});
      List<NameSample> samples = Evaluation.samples(corpus);
      List<ScoreTable.Column> columns = new ArrayList<>();
      columns.add(new ScoreTable.Column("Namavali", evaluation.score(samples)));
      for (Baseline other : baselines) {
        columns.add(new ScoreTable.Column(other.name(), other.score(samples)));
      }
      out.println(path);
      out.print(
          baselines.isEmpty() ? ScoreTable.of(columns.get(0).score()) : ScoreTable.of(columns));
      out.println(evaluation.boundaries(corpus.articles()));
    }
    return Main.DONE;
  }

  private List<Baseline> baselines() throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (TrainingCorpus corpus : data.plan(spec).corpora()) {
      samples.addAll(corpus.samples(corpus.read()));
    }
    return List.of(Baseline.perceptron(samples), Baseline.maxent(samples));
  }
}
