package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "  namavali extract --model my-models article.txt"
    })
final class TrainCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin Help help;

  @Mixin private TrainingData data;

  @Option(
      names = "--dev",
      paramLabel = "PATH",
      description = "A corpus to measure the new models on; may be said again.")
  private List<Path> dev = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FOLDER",
      description = "Where to put sentence.bin, names.bin and names.tsv when all went well.")
  private Path out;

  TrainCommand(Streams streams) {
    this.streams = streams;
  }

  /** Whatever can be wrong with what was given shows before the long work. */
  @Override
  public Integer call() throws IOException {
    TrainingPlan plan = data.plan(spec);
    ModelFolder folder = new ModelFolder(out);
    folder.requireWritable();
    List<MarkedCorpus> measured = MarkedCorpus.read(dev);
    Training training = new Training(plan, streams.messages());
    for (TrainingCorpus corpus : plan.corpora()) {
      training.add(corpus);
    }
    folder.replace(training.run());
    if (!measured.isEmpty()) {
      Report.of(streams.results(), Evaluation.of(out)).print(measured);
    }
    return Main.DONE;
  }
}
