package org.namavali.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.namavali.ner.WordTable;

/** Runs of Spark in this process. They want the profile "spark", which has the whole of it. */
@Tag("slow")
@EnabledIf(value = "isSparkHere", disabledReason = "Spark is there with -Pslow,spark only")
class WordJobTest {

  private static final String RAW = "src/test/resources/marathi/raw.txt";
  private static final WordSettings SMALL = new WordSettings(2, 3, 8, 2, List.of(2, 4, 6), 1, 1);

  @TempDir Path folder;
  private final List<String> progress = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  static boolean isSparkHere() {
    return WordJobTest.class.getResource("/org/apache/hadoop/conf/Configuration.class") != null;
  }

  private String table(WordSettings settings, String... paths) throws IOException {
    StringWriter out = new StringWriter();
    new WordJob(List.of(paths), settings, progress::add, failures::add).run(out);
    return out.toString();
  }

  /** Without the clusters. */
  private static List<String> counts(String table) {
    return table.lines().map(line -> line.replaceFirst("^([^\t]*\t[^\t]*)\t.*", "$1")).toList();
  }

  @Test
  void countsAndClusters() throws Exception {
    String table = table(SMALL, RAW);

    List<String> lines = table.lines().toList();
    assertThat(lines.get(0)).isEqualTo("word\tcount\tc2\tc4\tc6");
    assertThat(lines.get(1)).startsWith(".\t");
    assertThat(lines).anyMatch(line -> line.matches("शाळा\t10\t[01]\t[0-3]\t[0-5]"));
    assertThat(lines).contains("नवीन\t2\t\t\t");
    assertThat(lines).anyMatch(line -> line.startsWith("0000\t2\t"));
    WordTable.read("table", new BufferedReader(new StringReader(table)));
    assertThat(progress).hasSize(2);
    assertThat(failures).isEmpty();
  }

  @Test
  void theSameTwiceWhateverTheCores() throws Exception {
    String all = table(SMALL, RAW, "training-data/hi/dev");
    System.setProperty("spark.master", "local[1]");
    try {
      assertThat(table(SMALL, RAW, "training-data/hi/dev")).isEqualTo(all);
    } finally {
      System.clearProperty("spark.master");
    }
  }

  @Test
  void theSeedMatters() throws Exception {
    WordSettings other = new WordSettings(2, 3, 8, 2, List.of(2, 4, 6), 1, 2);

    assertThat(table(other, RAW)).isNotEqualTo(table(SMALL, RAW));
  }

  @Test
  void whatCannotBeReadIsNamedAndTheOthersAreRead() throws Exception {
    Path malformed = Files.write(folder.resolve("a.txt"), new byte[] {'a', (byte) 0xFF});

    String table = table(SMALL, malformed.toString(), RAW, folder.resolve("b.txt").toString());

    assertThat(counts(table)).isEqualTo(counts(table(SMALL, RAW)));
    assertThat(failures).hasSize(2).allMatch(failure -> failure.startsWith(folder + "/"));
  }

  @Test
  void tooLittleText() throws Exception {
    Path little = Files.writeString(folder.resolve("a.txt"), "एक दो तीन\n", UTF_8);

    assertThatThrownBy(() -> table(SMALL, little.toString()))
        .hasMessage("there is too little text: no word occurs 3 times in it");
  }
}
