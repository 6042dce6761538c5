package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code --output}. */
class OutputFileTest {

  @TempDir Path folder;
  private Path text;

  @BeforeEach
  void writeText() throws IOException {
    text = Files.writeString(folder.resolve("a.txt"), Cli.DELHI);
  }

  @Test
  void holdsWhatStandardOutputWouldAndNothingElseIsLeft() throws Exception {
    Path csv = folder.resolve("names.csv");

    assertThat(Cli.run("extract", "-o", csv, text)).isEqualTo(new Cli.Outcome(0, "", ""));

    assertThat(csv).hasContent(Cli.extract(text).out());
    assertOnlyFiles("a.txt", "names.csv");
  }

  @Test
  void replacesWhatWasThere() throws Exception {
    Path csv = Files.writeString(folder.resolve("names.csv"), "old\n".repeat(1000));

    assertThat(Cli.run("extract", "-o", csv, text).exit()).isZero();

    assertThat(Files.readAllLines(csv)).hasSize(2);
  }

  @Test
  void intoAFolderThatIsNotThere() {
    Path csv = folder.resolve("b").resolve("names.csv");

    assertFails(csv, "there is no folder " + folder.resolve("b"));
  }

  @Test
  void ontoAFolder() throws Exception {
    assertFails(Files.createDirectory(folder.resolve("b")), "it is a folder; expected a file");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void ontoAFullDisk() throws Exception {
    Cli.Outcome outcome = Cli.run("extract", "-o", "/dev/full", text);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.messages())
        .isEqualTo(
            List.of("namavali: " + text + ": cannot write /dev/full: No space left on device"));
  }

  @Test
  void aWrongModelLeavesItAsItWas() throws Exception {
    Path csv = Files.writeString(folder.resolve("names.csv"), "old\n");

    assertThat(Cli.run("extract", "-m", folder, "-o", csv, text).exit()).isEqualTo(1);

    assertThat(csv).hasContent("old");
    assertOnlyFiles("a.txt", "names.csv");
  }

  private void assertFails(Path output, String reason) {
    Cli.Outcome outcome = Cli.run("extract", "-o", output, text);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.bytes()).isEmpty();
    assertThat(outcome.messages())
        .isEqualTo(List.of("namavali: cannot write " + output + ": " + reason));
  }

  private void assertOnlyFiles(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }
}
