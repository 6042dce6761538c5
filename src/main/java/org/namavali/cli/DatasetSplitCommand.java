package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.namavali.corpus.check.CorpusCounts;
import org.namavali.corpus.check.CorpusSplit;
import org.namavali.corpus.check.CountsTable;
import org.namavali.corpus.check.PlacedCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code namavali dataset split}: annotated text in, its parts for training and measuring out. */
@Command(
    name = "split",
    description = {
      "Divides annotated text into train, dev and test.",
      "",
      "Whole articles go to a part by chance, those that are nearly the same to one part. Files keep"
          + " their names, format and lines. The same corpora, ratio and seed give the same parts."
    },
    footerHeading = "%nFor example:%n",
    footer = "  namavali dataset split --ratio 8:1:1 --out parts my-corpus")
final class DatasetSplitCommand implements Callable<Integer> {

  private static final List<String> PARTS = List.of("train", "dev", "test");

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin Help help;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Corpora: files or folders in any format of train.")
  private List<Path> paths;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FOLDER",
      description = "Where to put the folders train, dev and test; must not hold any of them.")
  private Path out;

  @Option(
      names = "--ratio",
      paramLabel = "N:N[:N]",
      defaultValue = "8:1:1",
      description = "Articles of train, dev and test; ${DEFAULT-VALUE} if not given.")
  private String ratio;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another seed gives other parts; ${DEFAULT-VALUE} if not given.")
  private int seed;

  DatasetSplitCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Integer> shares = shares();
    requireNew();
    List<Map<String, String>> parts = CorpusSplit.of(paths, shares, seed).parts();
    try (OutputFiles files = new OutputFiles()) {
      for (int i = 0; i < parts.size(); i++) {
        write(out.resolve(PARTS.get(i)), parts.get(i), files);
      }
      files.commit();
    }
    report(parts.size());
    return Main.DONE;
  }

  private List<Integer> shares() {
    if (!ratio.matches("[1-9][0-9]{0,5}(:[1-9][0-9]{0,5}){1,2}")) {
      throw new ParameterException(
          spec.commandLine(),
          "--ratio: found '" + ratio + "', expected two or three whole numbers such as 8:1:1");
    }
    return Arrays.stream(ratio.split(":", -1)).map(Integer::valueOf).toList();
  }

  /** Old files among new ones would be a leak. */
  private void requireNew() throws IOException {
    new ModelFolder(out).requireWritable();
    for (String part : PARTS) {
      if (Files.exists(out.resolve(part))) {
        throw new IOException("found " + out.resolve(part) + ", expected a folder without it");
      }
    }
  }

  private static void write(Path folder, Map<String, String> texts, OutputFiles files)
      throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      files.open(file).write(text.getValue());
    }
  }

  private void report(int parts) throws IOException {
    List<CorpusCounts> counts = new ArrayList<>();
    for (String part : PARTS.subList(0, parts)) {
      counts.add(CorpusCounts.of(PlacedCorpus.strict(out.resolve(part))));
    }
    streams.results().write(CountsTable.of(counts));
    streams.results().flush();
  }
}
