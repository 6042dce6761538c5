package org.namavali;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A source tree with the real launcher, in which Java and Maven only tell how they were called. */
final class FakeCheckout {

  private static final Instant OLD = Instant.parse("2020-01-01T00:00:00Z");
  private static final List<String> TOOLS =
      List.of(
          "cat", "find", "head", "mkdir", "mv", "readlink", "rm", "rmdir", "sed", "sleep", "wc");
  private static final String JAVA =
      """
      #!/bin/sh
      if [ "$1" = -version ]; then echo 'openjdk version "1.8.0_402"' >&2; exit; fi
      case $1 in
        -XX:DumpLoadedClassList=*)
          echo words; echo words >&2
          echo "$*" >"${1#*=}"
          exit ;;
        -Xshare:dump)
          cat "${2#*=}" >>"$FAKE_ARCHIVES"
          echo words; echo words >&2
          [ -z "${FAKE_CRASH:-}" ] || kill -ABRT $$
          echo classes >"${3#*=}"
          exit ;;
      esac
      echo "java: $0"
      for argument; do echo "[$argument]"; done
      echo "encoding: ${LC_ALL:-${LC_CTYPE:-}}"
      echo "stdin: $(cat)"
      exit ${FAKE_EXIT:-0}
      """;
  private static final String MVN =
      """
      #!/bin/sh
      echo "mvn $*; JAVA_HOME: ${JAVA_HOME:-}; stdin: $(cat)" >>maven.log
      echo 'words on standard output'
      sleep ${FAKE_BUILD_TIME:-0}
      [ -z "${FAKE_BUILD_ERROR:-}" ] || exit 1
      : >target/namavali.jar
      """;

  final Path root;
  final Path jdk;
  private final Path temp;
  private final Path bin;
  private final Path stdin;
  private final Map<String, String> environment = new TreeMap<>();

  FakeCheckout(Path temp) throws IOException {
    this.temp = temp;
    root = Files.createDirectories(temp.resolve("a checkout"));
    jdk = temp.resolve("jdk");
    bin = Files.createDirectories(temp.resolve("bin"));
    stdin = Files.writeString(temp.resolve("stdin"), "typed");
    for (String tool : TOOLS) {
      script(bin.resolve(tool), "#!/bin/sh\nexec " + onPath(tool) + " \"$@\"\n");
    }
    Files.copy(Path.of("namavali"), root.resolve("namavali"));
    script(bin.resolve("mvn"), MVN);
    jdk(jdk, "17.0.15");
    Files.createSymbolicLink(bin.resolve("java"), jdk.resolve("bin/java"));
    Stream.of("pom.xml", "src/main/java/A.java", "src/main/java/B.java", "models/hi/names.bin")
        .forEach(this::source);
    set("PATH", bin.toString());
    set("FAKE_ARCHIVES", temp.resolve("archives").toString());
  }

  private static Path onPath(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  static void jdk(Path home, String version) throws IOException {
    script(home.resolve("bin/java"), JAVA);
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Writes a file, dated long before any jar, as are the folders above it. */
  void source(String name) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
      for (Path path = file; !path.equals(root); path = path.getParent()) {
        Files.setLastModifiedTime(path, FileTime.from(OLD));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void jarAsOf(Instant time) throws IOException {
    Path jar = root.resolve("target/namavali.jar");
    Files.createDirectories(jar.getParent());
    Files.writeString(jar, "");
    Files.setLastModifiedTime(jar, FileTime.from(time));
  }

  void currentJar() throws IOException {
    jarAsOf(OLD.plusSeconds(1));
  }

  void touch(String name) throws IOException {
    Files.setLastModifiedTime(root.resolve(name), FileTime.from(OLD.plusSeconds(2)));
  }

  void remove(String tool) throws IOException {
    Files.delete(bin.resolve(tool));
  }

  void set(String variable, String value) {
    environment.put(variable, value);
  }

  /** The calls of Maven, one a line. */
  List<String> builds() throws IOException {
    Path log = root.resolve("maven.log");
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }

  /** The calls of Java that made a class-data archive, one a line. */
  List<String> archives() throws IOException {
    Path log = temp.resolve("archives");
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }

  Path archive() {
    return root.resolve("target/namavali-17.0.15.jsa");
  }

  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.sorted().toList();
    }
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", root.resolve("namavali").toString()));
    command.addAll(List.of(arguments));
    return shell(root, command.toArray(String[]::new));
  }

  Run shell(Path folder, String... command) throws IOException, InterruptedException {
    return start(folder, command).end();
  }

  Running start(Path folder, String... command) throws IOException {
    Path out = Files.createTempFile(temp, "out", "");
    Path err = Files.createTempFile(temp, "err", "");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectInput(stdin.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Running(builder.start(), out, err);
  }

  /** A launcher on its way. */
  record Running(Process process, Path out, Path err) {

    Run end() throws IOException, InterruptedException {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the launcher does not end: " + Files.readString(err));
      }
      return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }

  /** How a run of the launcher went. */
  record Run(int exit, String out, String err) {}
}
