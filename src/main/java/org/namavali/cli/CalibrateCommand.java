package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.namavali.corpus.report.NameResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code namavali calibrate}: counts how reliable a model's confidences are, into the model. */
@Command(
    name = "calibrate",
    description = {
      "Counts how often names of which confidence are right, and stores that in the models.",
      "",
      "This is what extract --min-precision goes by. Only names.bin is replaced, and in it no"
          + " weight changes."
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  namavali calibrate --model my-models --on training-data/hi/dev",
      "  namavali extract --model my-models --min-precision 0.95 article.txt"
    })
final class CalibrateCommand implements Callable<Integer> {

  private static final String NAMES = "names.bin";

  private final Streams streams;

  @Mixin Help help;

  @Option(
      names = {"-m", "--model"},
      required = true,
      paramLabel = "FOLDER",
      description = "The models to ask and to store it in.")
  private Path model;

  @Option(
      names = "--on",
      required = true,
      paramLabel = "PATH",
      description =
          "A corpus that the models were not trained on, in any format of train; may be said again.")
  private List<Path> corpora = new ArrayList<>();

  CalibrateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    ModelFolder folder = new ModelFolder(model);
    List<MarkedCorpus> marked = MarkedCorpus.read(corpora);
    Evaluation evaluation = Evaluation.of(model);
    folder.requireWritable();
    List<NameResult> names = new ArrayList<>();
    for (MarkedCorpus corpus : marked) {
      corpus.warn(streams.messages());
      evaluation.tag(corpus).names().filter(name -> name.found() != null).forEach(names::add);
    }
    ReliabilityTable table = ReliabilityTable.of(names);
    byte[] bytes = Files.readAllBytes(model.resolve(NAMES));
    folder.replace(Map.of(NAMES, ModelArchive.with(bytes, table.properties())));
    table.print(streams.results());
    return Main.DONE;
  }
}
