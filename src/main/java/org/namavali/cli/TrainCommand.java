package org.namavali.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.ScoreTable;
import org.namavali.corpus.SentenceSamples;
import org.namavali.ner.NameTrainer;
import org.namavali.text.SentenceTrainer;
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
      "Corpora are marked articles (.txt), JSON Lines with spans (.jsonl) or CoNLL columns (.conll),"
          + " files or folders of them. The same data and settings give the same files."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nFor example:%n",
    footer = "  namavali train --data training-data/hi/train --weight 2 --out my-models")
final class TrainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private TrainingData data;

  @Option(
      names = "--dev",
      paramLabel = "PATH",
      description = "A corpus to measure the new model on; may be said again.")
  private List<Path> dev = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FOLDER",
      description = "Where to put sentence.bin, names.bin and names.tsv.")
  private Path out;

  TrainCommand() {}

  @Override
  public Integer call() throws IOException {
    TrainingPlan plan = data.plan(spec);
    List<NameSample> samples = new ArrayList<>();
    List<SentenceSample> pages = new ArrayList<>();
    for (TrainingCorpus corpus : plan.corpora()) {
      Corpus read = corpus.read();
      samples.addAll(corpus.samples(read));
      if (corpus.guidelines().isEmpty()) {
        pages.addAll(SentenceSamples.varied(read.articles(), plan.settings().seed()));
      }
      tell(String.format(Locale.ROOT, "%s: %d sentences", corpus.path(), read.sentences().size()));
    }
    train(plan, pages, samples);
    evaluate();
    return Main.DONE;
  }

  private void train(TrainingPlan plan, List<SentenceSample> pages, List<NameSample> samples)
      throws IOException {
    SentenceModel sentences = new SentenceTrainer().train(pages);
    TokenNameFinderModel names =
        new NameTrainer(plan.readWords(), plan.readNames()).train(samples, plan.settings());
    ModelFolder folder = new ModelFolder(out);
    folder.write("sentence.bin", ModelArchive.bytes(sentences));
    folder.write("names.bin", ModelArchive.bytes(names));
    folder.copy(plan.names(), "names.tsv");
  }

  private void evaluate() throws IOException {
    Evaluation evaluation = Evaluation.of(out);
    PrintWriter results = spec.commandLine().getOut();
    for (Path path : dev) {
      Corpus corpus = Corpus.read(path, flaw -> {});
      results.println(path);
      results.print(ScoreTable.of(evaluation.score(Evaluation.samples(corpus))));
      results.println(evaluation.boundaries(corpus.articles()));
    }
  }

  private void tell(String message) {
    spec.commandLine().getErr().println(message);
  }
}
