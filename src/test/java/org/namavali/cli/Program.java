package org.namavali.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs the command line as a process of its own, for what can't be seen from within. */
final class Program {

  private final Path folder;
  private final List<String> options = new ArrayList<>();
  private String classPath = classPath();

  /** A program whose messages go to a file in the folder. */
  Program(Path folder) {
    this.folder = folder;
  }

  /** Adds options for Java. */
  Program with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Adds a folder to the class path. */
  Program on(Path more) {
    classPath = classPath + File.pathSeparator + more;
    return this;
  }

  /** Leaves the jars of a group out of the class path. */
  Program without(String group) {
    classPath =
        Arrays.stream(classPath.split(File.pathSeparator, -1))
            .filter(path -> !path.contains(group))
            .collect(Collectors.joining(File.pathSeparator));
    return this;
  }

  ProcessBuilder command(Object... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, Main.class.getName()));
    Arrays.stream(args).map(Object::toString).forEach(command::add);
    return new ProcessBuilder(command).redirectError(messagesFile());
  }

  /** Without the tests' own resources. */
  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator, -1))
        .filter(path -> !path.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  File messagesFile() {
    return folder.resolve("messages").toFile();
  }

  List<String> messages() throws IOException {
    return Files.readAllLines(messagesFile().toPath(), UTF_8);
  }

  /** What a program that ends well writes. */
  static List<String> lines(ProcessBuilder command) throws IOException, InterruptedException {
    Process process = command.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (exitOf(process) != 0) {
      throw new AssertionError(Files.readString(command.redirectError().file().toPath(), UTF_8));
    }
    return out.lines().toList();
  }

  static int exitOf(Process process) throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the program does not end");
    }
    return process.exitValue();
  }
}
