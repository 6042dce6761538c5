package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of a training that goes on from models and is held against others. */
final class RetrainOptions {

  private static final Path SHIPPED = Path.of("training-data/hi/train");

  @Option(
      names = "--from",
      paramLabel = "MODEL",
      description =
          "Go on from these models, a folder, a names.bin or "
              + ModelChoice.BUILT_IN
              + ", with their lists and sentence model. Of a --config only the settings are used.")
  private Path from;

  @Option(
      names = "--replay",
      paramLabel = "PATH",
      description =
          "With --from, a corpus of before to train on again, so that nothing is forgotten; may be"
              + " said again. training-data/hi/train if not given.")
  private List<Path> replay = new ArrayList<>();

  @Option(names = "--no-replay", description = "With --from, train on the new corpora alone.")
  private boolean noReplay;

  @Option(
      names = "--gate",
      paramLabel = "PATH",
      description =
          "A corpus that no model may do worse on: if F1 there is lower than that of --from, else of"
              + " the models in --out, else of those built in, by more than chance, nothing is"
              + " written and the exit status is 1. May be said again.")
  private List<Path> gate = new ArrayList<>();

  @Option(
      names = "--early-stop",
      paramLabel = "N",
      description =
          "End once F1 on --dev has not risen for N passes, and take the model of the best pass.")
  private Integer earlyStop;

  RetrainOptions() {}

  void require(CommandSpec spec, boolean dev) {
    if (from == null && (noReplay || !replay.isEmpty())) {
      throw wrong(spec, "--replay and --no-replay go with --from");
    }
    if (noReplay && !replay.isEmpty()) {
      throw wrong(spec, "--replay and --no-replay cannot both be given");
    }
    if (earlyStop != null && !dev) {
      throw wrong(spec, "--early-stop needs a corpus to measure on: --dev");
    }
    if (earlyStop != null && earlyStop < 1) {
      throw wrong(spec, "--early-stop: found " + earlyStop + ", expected 1 at least");
    }
  }

  private static ParameterException wrong(CommandSpec spec, String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Whether any of them was given. */
  boolean areGiven() {
    return from != null || !gate.isEmpty() || earlyStop != null;
  }

  /** What to go on from; null for nothing. */
  ModelChoice base() {
    return from == null ? null : ModelChoice.of(from);
  }

  /** For how many passes F1 may not rise; 0 for any number. */
  int patience() {
    return earlyStop == null ? 0 : earlyStop;
  }

  List<TrainingCorpus> replayed() throws IOException {
    if (from == null || noReplay) {
      return List.of();
    }
    if (replay.isEmpty() && !Files.exists(SHIPPED)) {
      throw new IOException(
          SHIPPED
              + ": no such folder; say with --replay where the corpus is that the models were"
              + " trained on, or with --no-replay that they may forget");
    }
    List<Path> paths = replay.isEmpty() ? List.of(SHIPPED) : replay;
    return paths.stream().map(path -> new TrainingCorpus(path, 1, "", "")).toList();
  }

  /** The gate; null where none was given. */
  Gate gate(Path out) throws IOException {
    return gate.isEmpty() ? null : Gate.of(current(out), MarkedCorpus.read(gate));
  }

  private ModelChoice current(Path out) {
    boolean there = Files.isRegularFile(out.resolve("names.bin"));
    return from != null ? base() : new ModelChoice(there ? out : null);
  }
}
