package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import opennlp.tools.util.InvalidFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTableTest {

  private static final String HEADING = "word\tcount\tc100\tc500\tc2000\n";

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 0",
    "2, 1",
    "3, 1",
    "7, 1",
    "8, 2",
    "31, 2",
    "32, 3",
    "127, 3",
    "128, 4",
    "500000, 9",
    "536870911, 14",
    "536870912, 15",
    "2147483647, 15",
    "4294967295, 15"
  })
  void eachClassOfRarityIsFourTimesAsFrequent(String count, int rarity) throws IOException {
    WordTable table = read("रमा\t" + count + "\t\t\t\n");

    assertThat(WordTable.rarityOf(table.entry("रमा"))).isEqualTo(rarity);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"0, 0, 0", "126, 510, 2046", "5, 17, 300", "5, -, -", "-, 17, -", "-, -, 0"})
  void knowsTheClustersOfAWord(Integer coarse, Integer middle, Integer fine) throws IOException {
    WordTable table = read("रमा\t4000000000\t" + cells(coarse, middle, fine) + "\n");

    assertClusters(table, "रमा", coarse, middle, fine);
    assertThat(WordTable.rarityOf(table.entry("रमा"))).isEqualTo(15);
  }

  private static String cells(Integer... clusters) {
    return String.join(
        "\t", Arrays.stream(clusters).map(c -> c == null ? "" : Integer.toString(c)).toList());
  }

  private static void assertClusters(WordTable table, String word, Integer... clusters) {
    for (int size = 0; size < 3; size++) {
      assertThat(WordTable.clusterOf(table.entry(word), size))
          .isEqualTo(clusters[size] == null ? WordTable.NO_CLUSTER : clusters[size]);
    }
  }

  @Test
  void anUnknownWordIsRarestAndInNoCluster() throws IOException {
    WordTable table = read("रमा\t500\t1\t2\t3\n");

    for (WordTable unknowing : new WordTable[] {table, WordTable.empty()}) {
      assertThat(unknowing.entry("उमा")).isEqualTo(WordTable.UNKNOWN);
      assertThat(WordTable.rarityOf(WordTable.UNKNOWN)).isZero();
      assertClusters(unknowing, "उमा", null, null, null);
    }
  }

  @Test
  void theHeadingIsNoWord() throws IOException {
    assertThat(read("रमा\t500\t1\t2\t3\n").entry("word")).isEqualTo(WordTable.UNKNOWN);
    assertThat(read("").entry("word")).isEqualTo(WordTable.UNKNOWN);
  }

  @Test
  void readsEveryLineAlsoWithCrLf() throws IOException {
    WordTable table = read("रमा\t500\t1\t2\t3\r\nउमा\t5\t4\t5\t6\r\n");

    assertClusters(table, "रमा", 1, 2, 3);
    assertClusters(table, "उमा", 4, 5, 6);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          too few cells       → उमा,5,1,2           → 4 cells
          too many cells      → उमा,5,1,2,3,4       → 6 cells
          an empty line       → ,                   → 2 cells
          no number           → उमा,viele,1,2,3     → For input string: "viele"
          a negative count    → उमा,-5,1,2,3        → Illegal leading minus sign on unsigned string -5.
          no number of cluster → उमा,5,1,2,x        → For input string: "x"
          coarse out of range → उमा,5,127,2,3       → cluster 127
          middle out of range → उमा,5,1,511,3       → cluster 511
          fine out of range   → उमा,5,1,2,2047      → cluster 2047
          negative cluster    → उमा,5,-2,2,3        → cluster -2
          """)
  void saysWhichLineIsWrong(String phenomenon, String cells, String found) {
    String line = cells.replace(',', '\t') + "\n";

    assertThatThrownBy(() -> read("रमा\t500\t1\t2\t3\n" + line))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "words.tsv:3: found "
                + found
                + ", expected word, count and clusters below 127, 511 and 2047");
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    WordTable table = read("रमा\t500\t1\t2\t3\nउमा\t5\t\t5\t\n");
    WordTableSerializer serializer = new WordTableSerializer();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    serializer.serialize(table, written);

    WordTable again = serializer.create(new ByteArrayInputStream(written.toByteArray()));

    assertThat(again.entry("रमा")).isEqualTo(table.entry("रमा")).isNotEqualTo(WordTable.UNKNOWN);
    assertThat(again.entry("उमा")).isEqualTo(table.entry("उमा"));
    assertThat(again.entry("शमा")).isEqualTo(WordTable.UNKNOWN);
  }

  @Test
  void refusesWhatIsCutShort() throws IOException {
    byte[] written = Bytes.of(read("रमा\t500\t1\t2\t3\n")::write);

    for (int length = 0; length < written.length; length++) {
      byte[] cut = Arrays.copyOf(written, length);
      assertThatThrownBy(() -> WordTable.read(Bytes.read(cut))).isInstanceOf(IOException.class);
    }
  }

  @Test
  void refusesAnotherKindOfFile() {
    assertThatThrownBy(() -> WordTable.read(Bytes.read(new byte[] {'P', 'K', 3, 4})))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessage("not a table of words: found the mark 504B0304, expected 4E575431");
  }

  private static WordTable read(String lines) throws IOException {
    return WordTable.read("words.tsv", new BufferedReader(new StringReader(HEADING + lines)));
  }
}
