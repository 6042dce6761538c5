package org.namavali.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.namavali.entity.NameList;
import org.namavali.entity.NamePair;
import org.namavali.entity.RomanizerTrainer;
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

  private static final long SEED = 1;

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
    byte[] model = ModelArchive.bytes(new RomanizerTrainer(SEED).train(read()));
    folder.replace(Map.of("romanizer.bin", model));
    return Main.DONE;
  }

  private List<NamePair> read() throws IOException {
    List<NamePair> all = new ArrayList<>();
    if (pairs != null) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(pairs))) {
        all.addAll(NamePair.read(pairs.toString(), in));
      }
    }
    try (InputStream in = Files.newInputStream(names)) {
      all.addAll(NamePair.of(NameList.read(names.toString(), in)));
    }
    return all;
  }
}
