package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Java program of its own that uses nothing but OpenNLP, with our jar on its class path. */
class PlainProgramTest {

  private static final String ALLOWED = "-DOPENNLP_EXT_ALLOWED_PACKAGES=org.namavali";

  @TempDir Path temp;

  @Test
  void findsTheNamesWithTheModelFile() throws Exception {
    List<String[]> sentences = ShippedModel.sentences("dev").subList(0, 50);
    NameModel model = ShippedModel.load();
    List<String> expected = new ArrayList<>();
    for (String[] tokens : sentences) {
      for (Span name : model.find(tokens)) {
        expected.add(
            String.format(
                Locale.ROOT,
                "%d %d %s %.6f",
                name.getStart(),
                name.getEnd(),
                name.getType(),
                name.getProb()));
      }
    }

    assertThat(run(sentences, ALLOWED)).isEqualTo(0);
    assertThat(Files.readAllLines(out())).isEqualTo(expected).hasSizeGreaterThan(50);
  }

  @Test
  void mustAllowOurPackage() throws Exception {
    assertThat(run(List.of(), "-Dnothing=allowed")).isNotZero();
    assertThat(Files.readString(err())).contains("OPENNLP_EXT_ALLOWED_PACKAGES");
  }

  private int run(List<String[]> sentences, String option) throws Exception {
    Path file = temp.resolve("sentences.txt");
    Files.write(file, sentences.stream().map(s -> String.join(" ", s)).toList());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                "org.namavali.ner.PlainProgram",
                ShippedModel.FILE.toString(),
                file.toString())
            .redirectOutput(out().toFile())
            .redirectError(err().toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private Path out() {
    return temp.resolve("out.txt");
  }

  private Path err() {
    return temp.resolve("err.txt");
  }
}
