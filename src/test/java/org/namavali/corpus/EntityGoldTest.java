package org.namavali.corpus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.namavali.corpus.GoldRows.Marked;

/** What {@code dev-entities.tsv} says about the mentions of some dev articles fits the corpus. */
class EntityGoldTest {

  private static final Path FILE = Path.of("training-data", "hi", "dev-entities.tsv");
  private static final String HEADER = "file\tarticle\tmention\ttype\ttext\tentity";

  private static List<Row> rows;

  private record Row(Marked mention, String entity) {

    String key() {
      return mention.place() + " " + entity;
    }
  }

  @BeforeAll
  static void read() throws IOException {
    rows =
        GoldRows.read(FILE, HEADER).stream()
            .map(cells -> new Row(Marked.of(cells), cells.get(5)))
            .toList();
  }

  @Test
  void holdsEveryMentionOfItsArticlesAsMarkedAndInOrder() throws IOException {
    Set<String> chosen = places();
    List<Marked> expected =
        GoldRows.corpus().stream().filter(mention -> chosen.contains(mention.place())).toList();

    assertThat(rows.stream().map(Row::mention)).containsExactlyElementsOf(expected);
  }

  @Test
  void coversTwentyFiveArticlesOfAllFiles() throws IOException {
    List<String> files = CorpusFile.list(GoldRows.DEV).stream().map(CorpusFile::name).toList();

    assertThat(places()).hasSize(25);
    assertThat(rows.stream().map(row -> row.mention().file()).distinct())
        .containsExactlyElementsOf(files);
  }

  private static Set<String> places() {
    return rows.stream()
        .map(row -> row.mention().place())
        .collect(toCollection(LinkedHashSet::new));
  }

  @Test
  void anEntityHasOneType() {
    assertThat(entities().values())
        .allSatisfy(
            group ->
                assertThat(group)
                    .extracting(row -> row.mention().type())
                    .containsOnly(group.get(0).mention().type()));
  }

  @Test
  void anEntityIsNamedByTheFullestFormOfItsMentions() {
    assertThat(entities().values())
        .allSatisfy(
            group -> {
              String entity = group.get(0).entity();
              assertThat(group).extracting(row -> row.mention().text()).contains(entity);
              assertThat(group).allMatch(row -> row.mention().text().length() <= entity.length());
            });
  }

  private static Map<String, List<Row>> entities() {
    return rows.stream().collect(groupingBy(Row::key));
  }
}
