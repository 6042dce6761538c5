package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users get to read when a command can't be meant as it is. */
class WrongUseTest {

  @TempDir Path folder;

  @Test
  void nothingSaidShowsWhatCanBeSaid() {
    Cli.Outcome outcome = Cli.run();

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.bytes()).isEmpty();
    assertThat(outcome.err())
        .startsWith("Usage: namavali [-hV] COMMAND\n")
        .contains("  extract ", "  train ", "  evaluate ", "  completion ", "  help ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          extrct                            | there is no command 'extrct'
          --frmat                           | there is no option '--frmat'
          help extrct                       | Unknown subcommand 'extrct'.
          extract                           | Missing required parameter: 'PATH'
          extract --version                 | there is no option '--version'
          extract --frmat csv a.txt         | there is no option '--frmat'
          extract a.txt --format            | Missing required parameter for option '--format'
          extract a.txt --format xml        | found 'xml', expected csv, tsv, jsonl or conll
          extract a.txt -f csv -f tsv       | (FORMAT) should be specified only once
          extract a.txt --threads 0         | --threads: found 0, expected 1 to 1000
          extract a.txt --threads 1001      | --threads: found 1001, expected 1 to 1000
          extract a.txt --threads two       | '--threads': found 'two', expected a whole number
          extract a.txt --threads 2.5       | '--threads': found '2.5', expected a whole number
          extract a.txt --threads 9999999999 | found '9999999999', expected a whole number
          extract a.txt --min-confidence 2  | --min-confidence: found 2.0, expected 0 to 1
          extract a.txt --min-confidence -1 | --min-confidence: found -1.0, expected 0 to 1
          extract a.txt --min-confidence NaN | --min-confidence: found NaN, expected 0 to 1
          extract a.txt --min-confidence 0,5 | found '0,5', expected a number
          extract a.txt --excel -f tsv      | --excel goes with --format csv, not tsv
          extract a.txt --excel -f jsonl    | --excel goes with --format csv, not jsonl
          extract a.txt --role -f conll     | --role goes with --format csv, tsv or jsonl, not
          extract a.txt --entities x --gazette ./x | --gazette: ./x is what --entities names
          extract a.txt --names             | Missing required parameter for option '--names'
          train                             | Missing required option: '--out=FOLDER'
          train -o m a.txt                  | there is no argument 'a.txt'
          train -o m --weight 2             | Missing required argument(s): --data=PATH
          train -o m -d a.txt -w 0          | --weight: found 0, expected 1 at least
          train -o m -d a.txt -w x          | '--weight': found 'x', expected a whole number
          evaluate                          | Missing required parameter: 'PATH'
          evaluate --data a.txt b.txt       | --data goes with --baseline
          completion bash                   | there is no argument 'bash'
          """)
  void aShortMessageTellsWhatAndAHintWhere(String command, String message) {
    Cli.Outcome outcome = Cli.run((Object[]) command.split(" ", -1));

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.bytes()).isEmpty();
    assertThat(outcome.messages()).hasSize(2);
    assertThat(outcome.messages().get(0)).startsWith("namavali: ").contains(message);
    assertThat(outcome.messages().get(1)).matches("Try 'namavali( [a-z]+)? --help' .*|Did you .*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract a -o", "extract a -m", "train -o m -d", "train -o", "evaluate"})
  void whatCannotBeAPath(String command) {
    Cli.Outcome outcome = Cli.run((Object[]) (command + " a\0b").split(" ", -1));

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0)).endsWith(": found 'a b', expected a path");
  }

  @Test
  void theHintNamesTheCommand() {
    assertThat(Cli.run("extract").err())
        .endsWith("Try 'namavali extract --help' for what can be said.\n");
    assertThat(Cli.run("--x").err()).endsWith("Try 'namavali --help' for what can be said.\n");
    assertThat(Cli.run("extrct").err())
        .endsWith(
            "Did you mean: namavali extract or namavali train or namavali train-romanizer?\n");
  }

  @Test
  void anAtSignBeginsAFileNameNotAFileOfArguments() throws Exception {
    Path file = folder.resolve("args");
    Files.writeString(file, "--help");

    Cli.Outcome outcome = Cli.run("extract", "@" + file);

    assertThat(outcome.messages())
        .isEqualTo(List.of("namavali: @" + file + ": no such file or folder"));
  }

  @Test
  void aDoubleDashEndsTheOptions() {
    Cli.Outcome outcome = Cli.run("extract", "--", "--help");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.messages()).isEqualTo(List.of("namavali: --help: no such file or folder"));
  }

  @Test
  void anOutputThatIsRead() throws Exception {
    Path text = Files.writeString(folder.resolve("a.txt"), Cli.DELHI);
    for (Path input : List.of(text, folder)) {
      Cli.Outcome outcome = Cli.run("extract", "-o", text, input);

      assertThat(outcome.exit()).isEqualTo(2);
      assertThat(outcome.messages().get(0))
          .isEqualTo("namavali: --output: " + text + " is one of the documents to read");
      assertThat(text).hasContent(Cli.DELHI);
    }
  }

  @Test
  void anOutputThatIsReadByAnotherName() throws Exception {
    Path text = Files.writeString(folder.resolve("a.txt"), Cli.DELHI);
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), text);

    assertThat(Cli.run("extract", "-o", link, text).exit()).isEqualTo(2);
    assertThat(text).hasContent(Cli.DELHI);
  }
}
