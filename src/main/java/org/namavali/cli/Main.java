package org.namavali.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "namavali",
    description = "Finds the people, places and organizations in Hindi news.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ExtractCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      AutoComplete.GenerateCompletion.class,
      HelpCommand.class
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  namavali extract article.txt",
      "  namavali extract --format jsonl -o names.jsonl articles/",
      "  namavali help extract"
    })
public final class Main implements Runnable {

  static final int DONE = 0;
  static final int SOME_FAILED = 1;
  static final int WRONG_USE = 2;

  @Spec private CommandSpec spec;

  Main() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.getSubcommands().get("generate-completion").getCommandSpec().usageMessage().hidden(true);
    line.setParameterExceptionHandler((wrong, given) -> complain(wrong));
    line.setExecutionExceptionHandler((failure, command, parsed) -> complain(failure, command));
    return line.execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static int complain(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("namavali: " + OneLine.of(wrong.getMessage()));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr())) {
      String help = command.getCommandSpec().qualifiedName() + " --help";
      command.getErr().println("Try '" + help + "' for what can be said.");
    }
    return WRONG_USE;
  }

  private static int complain(Exception failure, CommandLine command) {
    command.getErr().println("namavali: " + OneLine.of(failure));
    return SOME_FAILED;
  }
}
