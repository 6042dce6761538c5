package org.namavali.corpus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Splits lose nothing and part nothing that belongs together. */
class CorpusSplitTest {

  private static final List<Integer> RATIO = List.of(8, 1, 1);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void everyLineIsInOnePart(int seed) throws IOException {
    write("a.txt", articles(0, 15) + "# आखिरी\nबिना पंक्ति के अंत");
    write("sub/b.conll", "# शुरू\nएक\tO\nदो\tO\n\n\nतीन\tO\nचार\tO\n\n# बीच\nपांच\tB-PERSON\n");
    write(
        "c.jsonl",
        "{\"text\":\"छह सात\",\"spans\":[],\"note\":7}\r\n{\"text\":\"आठ\",\"spans\":[]}\r\n");

    List<Map<String, String>> parts = CorpusSplit.of(List.of(folder), RATIO, seed).parts();

    List<String> lines = new ArrayList<>();
    parts.forEach(part -> part.values().forEach(text -> lines.addAll(lines(text))));
    List<String> original = new ArrayList<>();
    for (String name : List.of("a.txt", "sub/b.conll", "c.jsonl")) {
      original.addAll(lines(Files.readString(folder.resolve(name))));
    }
    assertThat(lines).containsExactlyInAnyOrderElementsOf(original);
    assertThat(parts.get(0)).containsKey("sub/b.conll");
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("(?<=\n)", -1)).filter(line -> !line.isEmpty()).toList();
  }

  @Test
  void partsHaveTheSizesAskedFor() throws IOException {
    write("a.txt", articles(0, 100));

    List<Map<String, String>> parts = CorpusSplit.of(List.of(folder), RATIO, 1).parts();

    assertThat(parts)
        .extracting(part -> count(part.get("a.txt"), "# t"))
        .containsExactly(80, 10, 10);
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  @Test
  void whatIsAlikeStaysTogetherAndSoDoesADocument() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.append("{\"document\":\"d")
          .append(i % 10)
          .append("\",\"text\":\"वाक्य ")
          .append(letter(i));
      text.append("\",\"spans\":[]}\n");
    }
    for (int i = 0; i < 5; i++) {
      text.append("{\"text\":\"एक ही खबर जो फिर से आती है ")
          .append(letter(i))
          .append("\",\"spans\":[]}\n");
    }
    write("a.jsonl", text.toString());

    for (Map<String, String> part : CorpusSplit.of(List.of(folder), RATIO, 4).parts()) {
      assertThat(count(part.get("a.jsonl"), "एक ही खबर")).isIn(0, 5);
      for (int i = 0; i < 10; i++) {
        assertThat(count(part.get("a.jsonl"), "\"d" + i + "\"")).isIn(0, 2);
      }
    }
  }

  @Test
  void dependsOnTheSeedAlone() throws IOException {
    write("a.txt", articles(0, 30));

    CorpusSplit split = CorpusSplit.of(List.of(folder), RATIO, 1);

    assertThat(CorpusSplit.of(List.of(folder), RATIO, 1)).isEqualTo(split);
    assertThat(CorpusSplit.of(List.of(folder), RATIO, 2)).isNotEqualTo(split);
  }

  @Test
  void severalFoldersKeepTheirNames() throws IOException {
    write("x/a.txt", articles(0, 5));
    write("y/a.txt", articles(5, 10));

    List<Path> both = List.of(folder.resolve("x"), folder.resolve("y"));
    assertThat(CorpusSplit.of(both, List.of(1, 1), 1).parts().get(0).keySet())
        .isSubsetOf("x/a.txt", "y/a.txt")
        .isNotEmpty();
    List<Path> files = List.of(folder.resolve("x/a.txt"), folder.resolve("y/a.txt"));
    assertThatIOException()
        .isThrownBy(() -> CorpusSplit.of(files, List.of(1, 1), 1))
        .withMessage(
            "found %s and %s, expected files of different names", files.get(0), files.get(1));
  }

  @Test
  void wantsAnArticleForEachPart() throws IOException {
    write("a.txt", articles(0, 2));

    assertThatIOException()
        .isThrownBy(() -> CorpusSplit.of(List.of(folder), RATIO, 1))
        .withMessage(
            "found 2 articles that are not nearly the same, expected at least 3, one for each part");
  }

  /** Articles without a word in common. */
  private static String articles(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append("# t\nशीर्षक")
          .append(letter(i))
          .append("\nवाक्य")
          .append(letter(i))
          .append("\n\n");
    }
    return text.toString();
  }

  /** Figures would count as the same. */
  private static String letter(int i) {
    return "" + (char) ('क' + i / 10) + (char) ('क' + i % 10);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
