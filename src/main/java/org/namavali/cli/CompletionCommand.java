package org.namavali.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code namavali completion}: a script for the shell. */
@Command(
    name = "completion",
    description =
        "Prints a script by which bash and zsh complete the commands, options and files of"
            + " namavali.",
    footerHeading = "%nFor example, in ~/.bashrc:%n",
    footer = "  source <(namavali completion)")
final class CompletionCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin Help help;

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine main = spec.root().commandLine();
    streams.results().write(AutoComplete.bash(main.getCommandName(), main));
    return Main.DONE;
  }
}
