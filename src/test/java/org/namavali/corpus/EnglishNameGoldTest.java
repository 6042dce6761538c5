package org.namavali.corpus;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.namavali.corpus.GoldRows.Marked;

/** The English names written by hand stand beside mentions that there are. */
class EnglishNameGoldTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/namavali/entity");
  private static final Path OWN = FOLDER.resolve("own-names.tsv");
  private static final Path NEWS = FOLDER.resolve("news-names.tsv");

  private static List<List<String>> own() throws IOException {
    return GoldRows.read(OWN, "file\tarticle\tmention\ttype\ttext\tenglish");
  }

  private static List<List<String>> news() throws IOException {
    return GoldRows.read(NEWS, "id\tstart\tend\ttype\tmention\tenglish");
  }

  static Stream<List<String>> rows() throws IOException {
    return Stream.concat(own().stream(), news().stream());
  }

  @Test
  void ownMentionsAreMarkedInTheCorpus() throws IOException {
    List<Marked> mentions = own().stream().map(Marked::of).toList();

    assertThat(mentions).hasSize(100).doesNotHaveDuplicates().isSubsetOf(GoldRows.corpus());
  }

  @Test
  void newsMentionsAreOfTheStatedTypesAndAsLongAsTheirOffsetsSay() throws IOException {
    assertThat(news())
        .hasSize(200)
        .allMatch(row -> Integer.parseInt(row.get(2)) - start(row) == row.get(4).length());
    assertThat(news().stream().collect(groupingBy(row -> row.get(3), counting())))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("PERSON", 90L, "LOCATION", 60L, "ORGANIZATION", 50L));
    assertThat(news().stream().map(row -> row.get(0) + ":" + start(row))).doesNotHaveDuplicates();
  }

  @Test
  void newsMentionsAreMarkedInThePublicCorpus() throws IOException {
    String corpora = System.getProperty("namavali.corpora", "");
    assumeTrue(!corpora.isEmpty(), "no folder of public corpora was given");
    Set<List<String>> marked = new HashSet<>();
    for (AnnotatedSentence sentence :
        Corpus.read(Path.of(corpora, "data", "news", "dev.jsonl")).sentences()) {
      sentence.names().forEach(name -> marked.add(cells(sentence, name)));
    }

    assertThat(news()).allMatch(row -> marked.contains(row.subList(1, 5)));
  }

  private static List<String> cells(AnnotatedSentence sentence, Name name) {
    return List.of(
        Integer.toString(name.start()),
        Integer.toString(name.end()),
        name.type().name(),
        sentence.text().substring(name.start(), name.end()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void acceptedNamesAreLatinAndDistinct(List<String> row) {
    List<String> accepted = List.of(row.get(5).split("\\|", -1));

    assertThat(accepted).doesNotHaveDuplicates().allMatch(name -> name.equals(name.strip()));
    assertThat(accepted).allMatch(name -> name.matches("[\\p{IsLatin}\\d.,'&\\- ]+"));
  }

  private static int start(List<String> row) {
    return Integer.parseInt(row.get(1));
  }
}
