package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code namavali train-romanizer}: names in both scripts in, {@code romanizer.bin} out. */
@Command(
    name = "train-romanizer",
    description = "Trains the speller of names on a list of names and other pairs.",
    footerHeading = "%nFor example:%n",
    footer = "  namavali train-romanizer --names models/hi/names.tsv --out my-models")
final class TrainRomanizerCommand implements Callable<Integer> {

  @Mixin Help help;

  @Option(
      names = "--names",
      required = true,
      paramLabel = "FILE",
      description = "A list of names as models/hi/names.tsv: Hindi, English and type between tabs.")
  private Path names;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "Other pairs, gzipped: a header and the columns hindi, english, type and source between"
              + " tabs. May be noisy.")
  private Path pairs;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FOLDER",
      description = "Where to put romanizer.bin when all went well.")
  private Path out;

  TrainRomanizerCommand() {}

  @Override
  public Integer call() throws IOException {
    ModelFolder folder = new ModelFolder(out);
    folder.requireWritable();
    folder.replace(Map.of("romanizer.bin", RomanizerTraining.run(names, pairs)));
    return Main.DONE;
  }
}
