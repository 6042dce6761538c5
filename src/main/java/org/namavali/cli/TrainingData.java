package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what to train on. */
final class TrainingData {

  /** One corpus; the options of one stand together. */
  private static final class Data {

    @Option(
        names = {"-d", "--data"},
        required = true,
        paramLabel = "PATH",
        description = "A corpus to train on, instead of those that the configuration names.")
    private Path path;

    @Option(
        names = {"-w", "--weight"},
        paramLabel = "N",
        description = "How often each sentence of the --data before it counts; 1 if not given.")
    private int weight = 1;

    @Option(
        names = {"-g", "--guidelines"},
        paramLabel = "NAME",
        description =
            "A name for the rules by which the --data before it was marked, if they are not ours:"
                + " what it alone calls a name is then not learnt.")
    private String guidelines = "";
  }

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private List<Data> data = new ArrayList<>();

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description =
          "Settings, lists and corpora of a training; those in the folder that models/ has for the"
              + " language if not given.")
  private Path config;

  TrainingData() {}

  /** Whether any corpus was named. */
  boolean isGiven() {
    return !data.isEmpty();
  }

  /** The configuration if it was named, else null. */
  PlanFile configured() throws IOException {
    return config == null ? null : PlanFile.read(config);
  }

  /** The corpora of a training that goes on from models. */
  List<TrainingCorpus> corpora(CommandSpec spec) throws IOException {
    if (!isGiven() && config == null) {
      throw new ParameterException(
          spec.commandLine(), "--from needs something new to train on: --data");
    }
    return isGiven() ? given(spec) : PlanFile.read(config).corpora();
  }

  TrainingPlan plan(CommandSpec spec, Language language) throws IOException {
    PlanFile file = PlanFile.read(config == null ? language.plan() : config);
    return isGiven() ? file.plan(given(spec)) : file.plan();
  }

  private List<TrainingCorpus> given(CommandSpec spec) {
    List<TrainingCorpus> corpora = new ArrayList<>();
    for (Data given : data) {
      if (given.weight < 1) {
        throw new ParameterException(
            spec.commandLine(), "--weight: found " + given.weight + ", expected 1 at least");
      }
      corpora.add(new TrainingCorpus(given.path, given.weight, given.guidelines, ""));
    }
    return corpora;
  }
}
