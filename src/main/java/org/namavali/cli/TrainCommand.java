package org.namavali.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.namavali.ner.NameModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code namavali train}: annotated text in, models out. */
@Command(
    name = "train",
    description = {
      "Trains a sentence and a name model on annotated text.",
      "",
      "Corpora are marked articles (.txt), JSON Lines with spans (.jsonl) or CoNLL columns"
          + " (.conll), files or folders of them. The same data and settings give the same files."
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  namavali train --data training-data/hi/train --weight 2 --out my-models",
      "  namavali train --from built-in --data my.txt --gate gate.txt --out my-models",
      "  namavali extract --model my-models article.txt"
    })
final class TrainCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin Help help;

  @Mixin private TrainingData data;

  @Mixin private RetrainOptions options;

  @Mixin private Language language;

  @Option(
      names = "--dev",
      paramLabel = "PATH",
      description = "A corpus to measure the new models on; may be said again.")
  private List<Path> dev = new ArrayList<>();

  @Option(
      names = "--curve",
      description =
          "Make no models, but print F1 on --dev of models trained on a sixteenth, an eighth and so"
              + " on of the documents; --out is then a CSV file for the same figures.")
  private boolean curve;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FOLDER",
      description = "Where to put sentence.bin, names.bin and names.tsv when all went well.")
  private Path out;

  TrainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    options.require(spec, !dev.isEmpty());
    if (curve) {
      return curve();
    }
    return train();
  }

  private int curve() throws IOException {
    if (options.areGiven() || dev.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--curve goes with --dev, and not with --from, --gate or --early-stop");
    }
    List<MarkedCorpus> measured = MarkedCorpus.read(dev);
    try (OutputFiles files = new OutputFiles()) {
      Writer csv = files.open(out);
      new LearningCurve(training(), measured).write(streams.results(), csv);
      files.commit();
    }
    return Main.DONE;
  }

  /** Whatever can be wrong with what was given shows before the long work. */
  private int train() throws IOException {
    ModelFolder folder = new ModelFolder(out);
    folder.requireWritable();
    List<MarkedCorpus> measured = MarkedCorpus.read(dev);
    Training training = training();
    Gate gate = options.gate(out);
    NameModel names = training.run(DevScore.stop(options.patience(), measured, streams.messages()));
    if (gate != null && !gate.passes(names, training.curriculum(), streams.messages())) {
      return Main.SOME_FAILED;
    }
    folder.replace(training.files(names));
    if (!measured.isEmpty()) {
      Report.of(streams.results(), Evaluation.of(out)).print(measured);
    }
    return Main.DONE;
  }

  /** The training, its corpora read. */
  private Training training() throws IOException {
    ModelChoice base = options.base();
    Training training;
    List<TrainingCorpus> corpora = new ArrayList<>();
    if (base == null) {
      TrainingPlan plan = data.plan(spec, language);
      corpora.addAll(plan.corpora());
      training = Training.by(plan, language.iso3(spec), streams.messages());
    } else {
      corpora.addAll(data.corpora(spec));
      corpora.addAll(options.replayed());
      training = Training.from(base, data.configured(), streams.messages());
    }
    for (TrainingCorpus corpus : corpora) {
      training.add(corpus);
    }
    return training;
  }
}
