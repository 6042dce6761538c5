package org.namavali.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells users what is wrong with a command, and where to read how it is meant. */
final class WrongUse implements IParameterExceptionHandler {

  private final PrintWriter messages;

  WrongUse(Streams streams) {
    this.messages = streams.messages();
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    if (args.length == 0) {
      command.usage(messages);
      return Main.WRONG_USE;
    }
    messages.println("namavali: " + OneLine.of(message(wrong, command)));
    if (!UnmatchedArgumentException.printSuggestions(wrong, messages)) {
      String help = command.getCommandSpec().qualifiedName() + " --help";
      messages.println("Try '" + help + "' for what can be said.");
    }
    return Main.WRONG_USE;
  }

  /** Of an unknown option and a missing argument picocli reports the latter. */
  private static String message(ParameterException wrong, CommandLine command) {
    List<String> unmatched = command.getUnmatchedArguments();
    if (unmatched.isEmpty()) {
      return wrong.getMessage().replaceFirst("^Error: ", "");
    }
    String first = unmatched.get(0);
    String what = command.getSubcommands().isEmpty() ? "argument" : "command";
    return "there is no " + (first.startsWith("-") ? "option" : what) + " '" + first + "'";
  }
}
