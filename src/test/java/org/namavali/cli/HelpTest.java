package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The texts of {@code --help}. */
class HelpTest {

  private static final List<String> COMMANDS =
      List.of(
          "extract",
          "train",
          "evaluate",
          "dataset",
          "crossvalidate",
          "compare",
          "calibrate",
          "romanize",
          "train-romanizer",
          "words",
          "completion",
          "help");

  private static final List<String> DATASET =
      List.of("convert", "check", "split", "stats", "agree", "suggest");

  static Stream<String> helps() {
    Stream<String> dataset = DATASET.stream().map(name -> "dataset " + name);
    return Stream.concat(
        Stream.of("--help"),
        Stream.concat(COMMANDS.stream(), dataset).map(name -> name + " --help"));
  }

  @ParameterizedTest
  @MethodSource("helps")
  void fitsATerminalAndGoesToStandardOutput(String command) {
    Cli.Outcome outcome = Cli.run((Object[]) command.split(" ", -1));

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.lines()).allMatch(line -> line.length() <= 80);
    assertThat(outcome.out()).startsWith("Usage: namavali").doesNotContain("\n\n\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "train",
        "evaluate",
        "crossvalidate",
        "compare",
        "romanize",
        "train-romanizer",
        "words",
        "calibrate",
        "completion"
      })
  void isTheSameEitherWayOfAsking(String command) {
    assertThat(Cli.run("help", command)).isEqualTo(Cli.run(command, "--help"));
    assertThat(Cli.run(command, "-h")).isEqualTo(Cli.run(command, "--help"));
  }

  @Test
  void namesEveryCommand() {
    assertThat(COMMANDS)
        .allSatisfy(
            name ->
                assertThat(Cli.run("--help").lines())
                    .anyMatch(l -> l.startsWith("  " + name + " ")));
  }

  /** An example that the parser refuses is no example. */
  @ParameterizedTest
  @MethodSource("helps")
  void examplesAreCommandsThatCanBeSaid(String command) {
    List<String> lines = Cli.run((Object[]) command.split(" ", -1)).lines();
    List<String> examples =
        lines.stream()
            .filter(line -> line.startsWith("  ") && line.contains("namavali "))
            .map(line -> line.replaceFirst(".*\\bnamavali ", ""))
            .toList();

    for (String example : examples) {
      String[] args =
          Arrays.stream(example.split("[ )]+", -1))
              .filter(s -> !s.isEmpty())
              .toArray(String[]::new);
      CommandLine parser =
          Main.commands(
              Streams.ofProcess(), EarlyModels.none(), new PrintWriter(new StringWriter()));
      parser.parseArgs(args);
    }
  }

  @Test
  void theVersionIsOneLine() {
    Cli.Outcome outcome = Cli.run("--version");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.lines()).singleElement().asString().startsWith("namavali ");
  }

  @Test
  void completionIsAScriptThatKnowsCommandsAndFormats() {
    Cli.Outcome outcome = Cli.run("completion");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("#!/usr/bin/env bash")
        .contains("extract", "--min-confidence", "jsonl");
  }
}
