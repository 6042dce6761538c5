package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import opennlp.tools.namefind.NameSample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code namavali evaluate}: annotated text in, scores out. */
@Command(
    name = "evaluate",
    description = {
      "Measures models on annotated text.",
      "",
      "A name counts as correct only with the same first and last token and the same type. Of"
          + " marked articles, which know their paragraphs, the ends of sentences are measured as well."
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  namavali evaluate training-data/hi/dev",
      "  namavali evaluate --report dev.html training-data/hi/dev",
      "  namavali evaluate --baseline -d training-data/hi/train training-data/hi/dev"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin Help help;

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
      names = {"-b", "--baseline"},
      description =
          "Also train OpenNLP's own name finder, perceptron and maximum entropy with its default"
              + " features, on the training data, and print it beside.")
  private boolean baseline;

  @Mixin private TrainingData data;

  @Mixin private Language language;

  @Mixin private PageOptions page;

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (data.isGiven() && !baseline) {
      throw new ParameterException(
          spec.commandLine(), "--data goes with --baseline; what to measure on needs no option");
    }
    if (!baseline) {
      language.refuseBeside(model, spec);
    }
    page.check(corpora);
    List<MarkedCorpus> marked = MarkedCorpus.read(corpora);
    marked.forEach(corpus -> corpus.warn(streams.messages()));
    Evaluation evaluation =
        model == null ? Evaluation.bundled(language.code()) : Evaluation.of(model);
    Report report = baseline ? compared(evaluation) : Report.of(streams.results(), evaluation);
    report.print(marked);
    page.write(evaluation, marked, streams.messages());
    return Main.DONE;
  }

  private Report compared(Evaluation evaluation) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    List<String> lessons = new ArrayList<>();
    for (TrainingCorpus corpus : data.plan(spec, language).corpora()) {
      MarkedCorpus read = corpus.read();
      read.warn(streams.messages());
      samples.addAll(corpus.weighted(read.corpus()));
      lessons.add(read.summary());
    }
    List<Baseline> baselines = List.of(Baseline.perceptron(samples), Baseline.maxent(samples));
    return new Report(streams.results(), evaluation, baselines, String.join("; ", lessons));
  }
}
