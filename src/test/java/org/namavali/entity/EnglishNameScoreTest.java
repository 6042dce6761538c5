package org.namavali.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.EntityType;

/**
 * Scores English names by those written by hand: each mention by itself, so without the full names
 * that its document may hold.
 */
class EnglishNameScoreTest {

  private static EnglishNames names;

  @BeforeAll
  static void load() throws IOException {
    Path folder = Path.of("models", "hi");
    try (InputStream list = Files.newInputStream(folder.resolve("names.tsv"));
        InputStream romanizer = Files.newInputStream(folder.resolve("romanizer.bin"))) {
      Romanizer spelling = Romanizer.load(romanizer);
      names = new EnglishNames(NameList.read("names.tsv", list), () -> spelling);
    }
  }

  @ParameterizedTest
  @CsvSource({"news-names.tsv, 200, 170", "own-names.tsv, 100, 72"})
  void mostMentionsHaveTheUsualEnglishName(String file, int mentions, int atLeast)
      throws IOException {
    Path gold = Path.of("src", "test", "resources", "org", "namavali", "entity", file);
    List<String> rows = Files.readAllLines(gold).stream().skip(1).toList();

    assertThat(rows).hasSize(mentions);
    assertThat(rows.stream().filter(EnglishNameScoreTest::isRight).count())
        .isGreaterThanOrEqualTo(atLeast);
  }

  /** The last three cells are the type, the mention, and the names that are right. */
  private static boolean isRight(String row) {
    List<String> cells = Arrays.asList(row.split("\t", -1));
    int last = cells.size() - 1;
    String mention = cells.get(last - 1);
    EntityType type = EntityType.valueOf(cells.get(last - 2));
    return List.of(cells.get(last).split("\\|", -1)).contains(names.of(type, mention, mention));
  }
}
