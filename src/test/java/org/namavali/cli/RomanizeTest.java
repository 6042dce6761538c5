package org.namavali.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.namavali.entity.Romanizer;

class RomanizeTest {

  @TempDir Path folder;

  private static Cli.Outcome romanize(String names, Object... args) {
    return Cli.runOn(names.getBytes(UTF_8), args);
  }

  @Test
  void spellsANameALine() {
    Cli.Outcome outcome = romanize("राम कुमार\n\n  मुंबई \r\n", "romanize");

    assertThat(outcome.lines()).hasSize(3);
    assertThat(outcome.lines().get(0)).isEqualTo("hindi\tenglish\tprobability");
    assertThat(outcome.lines().get(1)).matches("राम कुमार\tRam Kumar\t[01]\\.\\d{3}");
    assertThat(outcome.lines().get(2)).startsWith("मुंबई\tMumbai\t");
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void givesSeveralSpellingsTheLikeliestFirst() {
    List<String> rows = romanize("दीपक\n", "romanize", "-n", 3).rows();

    assertThat(rows).hasSize(3).doesNotHaveDuplicates();
    List<Double> probabilities =
        rows.stream().map(row -> Double.valueOf(row.split("\t", -1)[2])).toList();
    assertThat(probabilities.get(0)).isGreaterThanOrEqualTo(probabilities.get(1));
    assertThat(probabilities.get(1)).isGreaterThanOrEqualTo(probabilities.get(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101})
  void wantsASensibleNumber(int number) {
    Cli.Outcome outcome = romanize("", "romanize", "-n", number);

    assertThat(outcome.exit()).isEqualTo(Main.WRONG_USE);
    assertThat(outcome.err()).contains("--best: found " + number + ", expected 1 to 100");
  }

  @Test
  void whatIsNoTextIsNamed() {
    Cli.Outcome outcome = Cli.runOn(new byte[] {(byte) 0xFF}, "romanize");

    assertThat(outcome.exit()).isEqualTo(Main.SOME_FAILED);
    assertThat(outcome.messages())
        .containsExactly("namavali: -: found a byte that is not UTF-8, expected UTF-8 text");
  }

  @Test
  void aRomanizerIsTrainedFromAListTheSameEachTime() throws IOException {
    List<String> list = Files.readAllLines(Path.of("models", "hi", "names.tsv"));
    Path names = Files.write(folder.resolve("names.tsv"), list.subList(0, 1_500), UTF_8);

    for (String out : List.of("a", "b")) {
      Cli.Outcome outcome =
          Cli.run("train-romanizer", "--names", names, "--out", folder.resolve(out));
      assertThat(outcome.err()).isEmpty();
    }

    Path first = folder.resolve("a").resolve("romanizer.bin");
    assertThat(first).hasSameBinaryContentAs(folder.resolve("b").resolve("romanizer.bin"));
    try (InputStream in = Files.newInputStream(first)) {
      assertThat(Romanizer.load(in).romanize("राम")).isNotBlank();
    }
  }
}
