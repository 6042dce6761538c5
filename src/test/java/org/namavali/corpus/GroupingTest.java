package org.namavali.corpus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.namavali.corpus.GoldRows.Marked;
import org.namavali.entity.EntityGrouper;
import org.namavali.entity.NameList;
import org.namavali.entity.Occurrence;

/** Mentions of our dev articles are brought together as {@code dev-entities.tsv} says. */
class GroupingTest {

  private static final Path FILE = Path.of("training-data", "hi", "dev-entities.tsv");
  private static final String HEADER = "file\tarticle\tmention\ttype\ttext\tentity";

  private static final List<List<Object>> gold = new ArrayList<>();
  private static final List<List<Object>> found = new ArrayList<>();

  @BeforeAll
  static void group() throws IOException {
    EntityGrouper grouper;
    try (InputStream in = Files.newInputStream(Path.of("models", "hi", "names.tsv"))) {
      grouper = new EntityGrouper(NameList.read("names.tsv", in));
    }
    Map<String, List<Occurrence>> occurrences = occurrences();
    Map<String, List<List<String>>> articles =
        GoldRows.read(FILE, HEADER).stream()
            .collect(groupingBy(cells -> Marked.of(cells).place(), LinkedHashMap::new, toList()));
    articles.forEach((place, rows) -> add(place, rows, grouper.group(occurrences.get(place))));
  }

  private static void add(String place, List<List<String>> rows, List<String> entities) {
    assertThat(entities).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      String type = rows.get(i).get(3);
      gold.add(List.of(place, type, rows.get(i).get(5)));
      found.add(List.of(place, type, entities.get(i)));
    }
  }

  private static Map<String, List<Occurrence>> occurrences() throws IOException {
    Map<String, List<Occurrence>> occurrences = new LinkedHashMap<>();
    for (Article article : Corpus.read(GoldRows.DEV).articles()) {
      List<Occurrence> ofArticle = new ArrayList<>();
      for (AnnotatedSentence sentence : article.sentences()) {
        int before = 0;
        for (Name name : sentence.names()) {
          String text = sentence.text();
          boolean explained = Occurrence.isExplained(text, before, name.start());
          String printed = text.substring(name.start(), name.end());
          ofArticle.add(new Occurrence(name.type(), printed, before > 0 && explained));
          before = name.end();
        }
      }
      occurrences.put(article.document(), ofArticle);
    }
    return occurrences;
  }

  @Test
  void mentionsOfOneEntityAreTogether() {
    GroupingScore score = GroupingScore.of(gold, found);

    assertThat(score.cubed().f1()).isGreaterThan(0.98);
    assertThat(score.pairs().f1()).isGreaterThan(0.97);
  }
}
