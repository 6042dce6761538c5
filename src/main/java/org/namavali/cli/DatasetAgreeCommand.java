package org.namavali.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.namavali.corpus.check.Agreement;
import org.namavali.corpus.check.AgreementWriter;
import org.namavali.corpus.check.PlacedCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code namavali dataset agree}: two annotators' files in, how far they agree out. */
@Command(
    name = "agree",
    description = {
      "Compares what two annotators marked in the same sentences.",
      "",
      "Prints each name that they did not mark alike, Cohen's kappa over tokens, and precision,"
          + " recall and F1 of exact names, the first annotator's taken as right."
    },
    footerHeading = "%nFor example:%n",
    footer = "  namavali dataset agree first.jsonl second.jsonl")
final class DatasetAgreeCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin Help help;

  @Parameters(index = "0", paramLabel = "FIRST", description = "What one annotator marked.")
  private Path first;

  @Parameters(index = "1", paramLabel = "SECOND", description = "What the other one marked.")
  private Path second;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text or json: an object a line, the figures in the last one.")
  private DatasetCheckCommand.Format format = DatasetCheckCommand.Format.TEXT;

  DatasetAgreeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Agreement agreement = Agreement.of(PlacedCorpus.strict(first), PlacedCorpus.strict(second));
    warn(first, agreement.onlyFirst().size());
    warn(second, agreement.onlySecond().size());
    if (agreement.sentences() == 0) {
      throw new IOException("found no sentence that is in both, expected the same sentences");
    }
    Writer out = streams.results();
    if (format == DatasetCheckCommand.Format.JSON) {
      AgreementWriter.json(agreement, out);
    } else {
      AgreementWriter.text(agreement, out);
    }
    out.flush();
    return Main.DONE;
  }

  private void warn(Path path, int alone) {
    if (alone > 0) {
      String what = alone == 1 ? " sentence is" : " sentences are";
      streams.messages().println("namavali: warning: " + alone + what + " in " + path + " only");
    }
  }
}
