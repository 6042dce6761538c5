package org.namavali.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code namavali dataset}: what is done with annotated text before and beside training. */
@Command(
    name = "dataset",
    description = "Converts, checks, splits and describes annotated text.",
    synopsisSubcommandLabel = "COMMAND")
final class DatasetCommand {

  @Mixin Help help;

  private DatasetCommand() {}

  static CommandLine line(Streams streams) {
    return new CommandLine(new DatasetCommand())
        .addSubcommand(new DatasetConvertCommand(streams))
        .addSubcommand(new DatasetCheckCommand(streams))
        .addSubcommand(new DatasetSplitCommand(streams))
        .addSubcommand(new DatasetStatsCommand(streams))
        .addSubcommand(new DatasetAgreeCommand(streams))
        .addSubcommand(new DatasetSuggestCommand(streams));
  }
}
