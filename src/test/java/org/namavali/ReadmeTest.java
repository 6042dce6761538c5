package org.namavali;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is true: its commands run, and print what it shows. */
@DisabledOnOs(OS.WINDOWS)
class ReadmeTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath();

  @TempDir private Path checkout;

  private String readme;

  /** A checkout whose launcher runs the classes under test; the launcher has a test of its own. */
  @BeforeEach
  void layOut() throws IOException {
    readme = Files.readString(PROJECT.resolve("README.md"), StandardCharsets.UTF_8);
    for (String name : List.of("examples", "training-data", "models")) {
      copy(PROJECT.resolve(name), checkout.resolve(name));
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path launcher = checkout.resolve("namavali");
    String program = "'" + java + "' -cp '" + System.getProperty("java.class.path") + "'";
    Files.writeString(
        launcher,
        "#!/bin/sh\nexec " + program + " org.namavali.cli.Main \"$@\"\n",
        StandardCharsets.UTF_8);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }

  @Test
  void everyCommandThatIsFastRuns() throws Exception {
    assertAllRun(commands().filter(command -> !isSlow(command)).toList());
  }

  @Test
  @Tag("slow")
  void everyCommandRuns() throws Exception {
    assertAllRun(commands().toList());
  }

  private void assertAllRun(List<String> commands) throws Exception {
    assertThat(commands).hasSizeGreaterThan(4);
    for (String command : commands) {
      Path err = checkout.resolve("err.txt");
      Path out = checkout.resolve("out.txt");
      assertThat(run(command, out, err))
          .as("%s%n%s", command, Files.readString(err, StandardCharsets.UTF_8))
          .isZero();
    }
  }

  @Test
  void theFirstCommandPrintsTheCsvThatIsShown() throws Exception {
    Path out = checkout.resolve("first.csv");
    assertThat(run(commands().findFirst().orElseThrow(), out, checkout.resolve("err.txt")))
        .isZero();
    assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo(shownCsv());
  }

  private String shownCsv() {
    int start = readme.indexOf("```csv\n") + "```csv\n".length();
    return readme.substring(start, readme.indexOf("```", start));
  }

  /** The indented lines that call the launcher. */
  private Stream<String> commands() {
    return readme
        .lines()
        .filter(line -> line.startsWith("    ") && line.contains("./namavali"))
        .map(String::strip);
  }

  private static boolean isSlow(String command) {
    return command.contains(" train ") || command.contains("my-models");
  }

  private int run(String command, Path out, Path err) throws Exception {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(checkout.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(command).isTrue();
    return process.exitValue();
  }
}
