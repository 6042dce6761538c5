package org.namavali.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The command line. */
@Command(
    name = "namavali",
    description = "Finds the people, places and organizations in Hindi news.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nFor example:%n",
    footer = {
      "  namavali extract article.txt",
      "  namavali extract --format jsonl -o names.jsonl articles/",
      "  namavali help extract"
    })
public final class Main {

  static final int DONE = 0;
  static final int SOME_FAILED = 1;
  static final int WRONG_USE = 2;

  @Mixin Help help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version and exit.")
  boolean version;

  Main() {}

  public static void main(String[] args) {
    System.exit(run(Streams.ofProcess(), EarlyModels.of(args), args));
  }

  /** Runs a command and gives its exit code; whatever happens, the streams tell of it. */
  static int run(Streams streams, String... args) {
    return run(streams, EarlyModels.none(), args);
  }

  private static int run(Streams streams, EarlyModels models, String... args) {
    try {
      StringWriter help = new StringWriter();
      int code = commands(streams, models, new PrintWriter(help), args).execute(args);
      if (help.getBuffer().length() > 0) {
        streams.results().write(help.toString());
      }
      streams.results().close();
      return code;
    } catch (IOException | RuntimeException | Error e) {
      models.end();
      streams.messages().println("namavali: " + OneLine.of(e));
      return SOME_FAILED;
    }
  }

  /** The commands that these arguments may need: reading what a command can do takes time. */
  static CommandLine commands(
      Streams streams, EarlyModels models, PrintWriter help, String... args) {
    CommandLine line =
        new CommandLine(new Main()).addSubcommand(new ExtractCommand(streams, models));
    if (args.length == 0 || !args[0].equals("extract")) {
      addOthers(line, streams);
    }
    space(line);
    return Values.convert(line)
        .setOut(help)
        .setErr(streams.messages())
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(new WrongUse(streams))
        .setExecutionExceptionHandler(new Failure(streams));
  }

  private static void addOthers(CommandLine line, Streams streams) {
    line.addSubcommand(new TrainCommand(streams))
        .addSubcommand(new EvaluateCommand(streams))
        .addSubcommand(DatasetCommand.line(streams))
        .addSubcommand(new CrossValidateCommand(streams))
        .addSubcommand(new CompareCommand(streams))
        .addSubcommand(new CalibrateCommand(streams))
        .addSubcommand(new RomanizeCommand(streams))
        .addSubcommand(new TrainRomanizerCommand())
        .addSubcommand(new WordsCommand(streams))
        .addSubcommand(new CompletionCommand(streams))
        .addSubcommand(new HelpCommand());
    describeHelp(line.getSubcommands().get("help"));
  }

  private static void describeHelp(CommandLine help) {
    UsageMessageSpec usage = help.getCommandSpec().usageMessage();
    usage.header(new String[0]);
    usage.synopsisHeading("Usage: ");
    usage.description("Shows the help of a command, or which commands there are.");
  }

  private static void space(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%nCommands:%n");
    command.getSubcommands().values().forEach(Main::space);
  }

  /** Tells of what went wrong in a command. */
  private record Failure(Streams streams) implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
        Exception failure, CommandLine command, ParseResult parsed) {
      streams.messages().println("namavali: " + OneLine.of(failure));
      return SOME_FAILED;
    }
  }
}
