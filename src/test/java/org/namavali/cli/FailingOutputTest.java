package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A standard output that takes no more. */
class FailingOutputTest {

  private static final String COMPLAINT = "cannot write to standard output: no space";

  @TempDir Path folder;

  /** Takes some bytes and then no more. */
  private static final class Full extends OutputStream {
    private int room;

    Full(int room) {
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        throw new IOException("no space");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64})
  void theFirstDocumentIsNamed(int room) throws Exception {
    Path text = Files.writeString(folder.resolve("a.txt"), Cli.DELHI);

    Cli.Outcome outcome = Cli.runOn(new byte[0], new Full(room), "extract", text);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.messages()).isEqualTo(List.of("namavali: " + text + ": " + COMPLAINT));
  }

  @Test
  void aLaterDocumentIsNamed() throws Exception {
    Path text = Files.writeString(folder.resolve("a.txt"), Cli.DELHI);
    Path later = Files.writeString(folder.resolve("b.txt"), Cli.DELHI);
    int room = Cli.extract(text).bytes().length();

    Cli.Outcome outcome = Cli.runOn(new byte[0], new Full(room), "extract", text, later, text);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.messages()).isEqualTo(List.of("namavali: " + later + ": " + COMPLAINT));
  }

  @Test
  void documentsThatFailedBeforeAreNamedToo() {
    Cli.Outcome outcome = Cli.runOn(new byte[0], new Full(0), "extract", "nowhere");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.messages())
        .isEqualTo(List.of("namavali: nowhere: no such file or folder", "namavali: " + COMPLAINT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "help train",
        "completion",
        "evaluate training-data/hi/dev/local.txt"
      })
  void theOtherCommandsTell(String command) {
    Cli.Outcome outcome = Cli.runOn(new byte[0], new Full(3), (Object[]) command.split(" ", -1));

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.messages()).isEqualTo(List.of("namavali: " + COMPLAINT));
  }
}
