package org.namavali.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.namavali.Models;
import org.namavali.entity.Romanizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code namavali romanize}: names in Devanagari in, their English spellings out. */
@Command(
    name = "romanize",
    description = {
      "Spells names in Latin letters, as English newspapers would.",
      "",
      "Reads a name a line from standard input and writes hindi, english and probability between tabs. It spells"
          + " only: it knows no usual names, which extract does."
    },
    footerHeading = "%nFor example:\n",
    footer = "  printf 'सुरेश माथुर\\n' | namavali romanize -n 3")
final class RomanizeCommand implements Callable<Integer> {

  private static final int MOST = 100;

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin Help help;

  @Mixin private Language language;

  @Option(
      names = {"-n", "--best"},
      paramLabel = "N",
      defaultValue = "1",
      description =
          "How many spellings of each name, the likeliest first; ${DEFAULT-VALUE} if not given.")
  private int best;

  RomanizeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (best < 1 || best > MOST) {
      String message = "--best: found " + best + ", expected 1 to " + MOST;
      throw new ParameterException(spec.commandLine(), message);
    }
    Romanizer romanizer = Models.bundled(language.code()).romanizer().get();
    Writer rows = streams.results();
    rows.write("hindi\tenglish\tprobability\n");
    BufferedReader names =
        new BufferedReader(
            new InputStreamReader(streams.in(), StandardCharsets.UTF_8.newDecoder()));
    try {
      for (String name = names.readLine(); name != null; name = names.readLine()) {
        print(name.replace('\t', ' ').strip(), romanizer, rows);
      }
    } catch (CharacterCodingException e) {
      throw new IOException("-: found a byte that is not UTF-8, expected UTF-8 text", e);
    }
    rows.flush();
    return Main.DONE;
  }

  private void print(String name, Romanizer romanizer, Writer rows) throws IOException {
    if (name.isEmpty()) {
      return;
    }
    for (Romanizer.Candidate spelling : romanizer.romanize(name, best)) {
      rows.write(
          String.format(
              Locale.ROOT, "%s\t%s\t%.3f\n", name, spelling.text(), spelling.probability()));
    }
  }
}
