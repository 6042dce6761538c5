package org.namavali.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a process among others. */
class ProgramTest {

  @TempDir Path folder;
  private Path documents;
  private Program program;

  @BeforeEach
  void writeDocuments() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("a.txt"), Cli.DELHI);
    program = new Program(folder);
  }

  @Test
  void resultsGoToStandardOutputAndMessagesToStandardError() throws Exception {
    Path hindi = Files.writeString(documents.resolve("दिल्ली.txt"), Cli.DELHI);
    Files.writeString(documents.resolve("b.txt"), "Delhi");

    Process process = program.command("extract", documents, "nowhere").start();

    List<String> lines = read(process);
    assertThat(Program.exitOf(process)).isEqualTo(1);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(2)).startsWith(hindi + ",1,13,19,LOCATION,दिल्ली,");
    assertThat(program.messages())
        .containsExactly(
            "namavali: warning: "
                + documents
                + "/b.txt: no Devanagari in it; Hindi text was expected",
            "namavali: nowhere: no such file or folder");
  }

  private static List<String> read(Process process) throws IOException {
    try (BufferedReader reader = process.inputReader(UTF_8)) {
      return reader.lines().toList();
    }
  }

  @Test
  void whoReadsNoMoreThanTheFirstLineEndsIt() throws Exception {
    String article = Files.readString(Path.of("examples/vladivostok.txt"));
    for (int i = 0; i < 100; i++) {
      Files.writeString(documents.resolve("b" + i + ".txt"), article);
    }

    Process process = program.command("extract", documents).start();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertThat(reader.readLine()).isEqualTo(Cli.HEADER);
    }

    assertThat(Program.exitOf(process)).isEqualTo(1);
    assertThat(program.messages())
        .singleElement()
        .asString()
        .matches(
            "namavali: .*/documents/b\\d+\\.txt: cannot write to standard output: Broken pipe");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDisk() throws Exception {
    Process process =
        program.command("extract", documents).redirectOutput(new File("/dev/full")).start();

    assertThat(Program.exitOf(process)).isEqualTo(1);
    assertThat(program.messages())
        .containsExactly(
            "namavali: "
                + documents
                + "/a.txt: cannot write to standard output: No space left on device");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProgramThatIsEndedLeavesTheOutputAsItWas() throws Exception {
    Path csv = Files.writeString(folder.resolve("names.csv"), "old\n");
    Process process = program.command("extract", "-o", csv, documents, "-").start();
    awaitRows();

    // Not process.destroy(): that also closes standard input, and the program may then end well.
    process.toHandle().destroy();

    assertThat(Program.exitOf(process)).isEqualTo(143);
    assertThat(csv).hasContent("old");
    assertThat(temporary()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProgramThatIsKilledLeavesTheOutputAsItWas() throws Exception {
    Path csv = folder.resolve("names.csv");
    Process process = program.command("extract", "-o", csv, documents, "-").start();
    awaitRows();

    process.toHandle().destroyForcibly();

    Program.exitOf(process);
    assertThat(csv).doesNotExist();
  }

  /** Waits until the first document is written; standard input keeps the program from ending. */
  private void awaitRows() throws Exception {
    long end = System.nanoTime() + 60_000_000_000L;
    while (temporary().map(file -> file.toFile().length() == 0).orElse(true)) {
      assertThat(System.nanoTime()).as("rows in time; " + program.messages()).isLessThan(end);
      Thread.sleep(20);
    }
  }

  private Optional<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(".namavali-"))
          .findFirst();
    }
  }

  @Test
  void standardInputIsRead() throws Exception {
    Process process = program.command("extract", "-").start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(Cli.DELHI.getBytes(UTF_8));
    }

    assertThat(read(process))
        .hasSize(2)
        .element(1)
        .asString()
        .startsWith("-,1,13,19,LOCATION,दिल्ली,");
    assertThat(Program.exitOf(process)).isZero();
  }

  /** Java then opens its jars by the number of standard input, which must not be closed. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noStandardInputIsNoDocument() throws Exception {
    ProcessBuilder builder = program.command("extract", "-");
    List<String> shell =
        Stream.concat(Stream.of("sh", "-c", "exec \"$@\" <&-", "sh"), builder.command().stream())
            .toList();
    Process process = builder.command(shell).start();

    assertThat(read(process)).containsExactly(Cli.HEADER);
    assertThat(Program.exitOf(process)).isEqualTo(1);
    assertThat(program.messages()).singleElement().asString().startsWith("namavali: -: ");
  }

  @Test
  void tooLittleMemoryForTheModels() throws Exception {
    Process process = program.with("-Xmx12m").command("extract", documents).start();

    assertThat(read(process)).isEmpty();
    assertThat(Program.exitOf(process)).isEqualTo(1);
    assertThat(program.messages())
        .containsExactly(
            "namavali: not enough memory; give Java more with NAMAVALI_JAVA_OPTS=-Xmx4g");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "extract --help", "extract -h", "help extract"})
  void whatIsNotNeededIsNotLoaded(String asked) throws Exception {
    Path loaded = folder.resolve("loaded");
    Process process =
        program
            .with("-Xlog:class+load:file=" + loaded)
            .command((Object[]) asked.split(" ", -1))
            .start();

    assertThat(read(process)).isNotEmpty();
    assertThat(Program.exitOf(process)).isZero();
    assertThat(Files.readAllLines(loaded))
        .anyMatch(line -> line.contains(" org.namavali.cli.Main "))
        .noneMatch(line -> line.contains(" opennlp."))
        .noneMatch(line -> line.contains(" org.namavali.ner."))
        .noneMatch(line -> line.contains(" org.slf4j."))
        .noneMatch(line -> line.contains(" org.knowm.") || line.contains(" java.awt."));
  }

  @Test
  void trainingTellsOfItsProgressOnStandardError() throws Exception {
    TrainingFiles files = TrainingFiles.in(folder);
    Process process =
        program
            .command(
                "train",
                "-c",
                files.path("train.properties"),
                "-d",
                files.path("a.txt"),
                "-o",
                files.path("m"))
            .start();

    assertThat(read(process)).isEmpty();
    assertThat(Program.exitOf(process)).isZero();
    assertThat(program.messages())
        .filteredOn(line -> line.matches("INFO pass \\d of 3: log-likelihood -\\d+"))
        .hasSize(3);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aLocaleWithoutHindiIsHintedAt() throws Exception {
    ProcessBuilder builder = program.command("extract", "-o", "नाम.csv", documents);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();

    assertThat(Program.exitOf(process)).isEqualTo(2);
    assertThat(program.messages().get(0))
        .startsWith("namavali: Invalid value for option '--output': found '")
        .endsWith("expected a path in the charset of the locale; set LC_ALL=C.UTF-8");
  }

  /** Everything at once that could make a difference to the bytes. */
  @Test
  void theSameModelsOnAnotherComputer() throws Exception {
    TrainingFiles files = TrainingFiles.in(folder);
    assertThat(files.train("here", "-d", files.path("a.txt")).exit()).isZero();
    Process process =
        program
            .with(
                "-XX:ActiveProcessorCount=1",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Asia/Kolkata",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n")
            .command(
                "train",
                "-c",
                files.path("train.properties"),
                "-d",
                files.path("a.txt"),
                "-o",
                files.path("there"))
            .start();

    assertThat(Program.exitOf(process)).isZero();
    for (String name : List.of("sentence.bin", "names.bin", "names.tsv")) {
      assertThat(files.path("there").resolve(name))
          .hasSameBinaryContentAs(files.path("here").resolve(name));
    }
  }
}
