package org.namavali.corpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.namavali.EntityType;

/** What statistics tell of a small corpus. */
class CorpusStatisticsTest {

  @TempDir Path folder;

  @Test
  void countsNamesWordsAndWhatIsUnknown() throws IOException {
    PlacedCorpus corpus =
        Corpora.articles(
            folder,
            "a.txt",
            "<LOCATION>गंगा</LOCATION> में बाढ़, <LOCATION>गंगा</LOCATION> शांत",
            "<PERSON>गंगा देवी</PERSON> ने कहा\n<PERSON>गंगा</PERSON> ने गंगा को 12 बार देखा");

    CorpusStatistics statistics =
        CorpusStatistics.of(List.of(corpus), word -> !word.equals("देवी") && !word.equals("शांत"));

    assertThat(statistics.names())
        .extracting(name -> name.form() + " " + name.all() + " " + name.unmarked())
        .containsExactly("गंगा 3 1", "गंगा देवी 1 0");
    assertThat(statistics.ambiguous()).extracting(NameCount::form).containsExactly("गंगा");
    assertThat(statistics.alsoUnmarked()).extracting(NameCount::form).containsExactly("गंगा");
    assertThat(statistics.of(EntityType.PERSON)).hasSize(2);
    assertThat(statistics.nameLengths().get(EntityType.PERSON)).hasToString("{1=1, 2=1}");
    assertThat(statistics.words().tokens()).isEqualTo(15);
    assertThat(statistics.words().unknown()).isEqualTo(2);
    assertThat(statistics.wordsOfNames().get(EntityType.PERSON).unknownWords()).isEqualTo(1);
  }

  @Test
  void tablesListNoMoreThanAskedFor() throws IOException {
    PlacedCorpus corpus =
        Corpora.articles(
            folder, "a.txt", "<PERSON>रमा</PERSON>, <PERSON>उमा</PERSON> और <PERSON>रमा</PERSON>");

    String tables = StatisticsTables.of(CorpusStatistics.of(List.of(corpus), word -> true), 1);

    assertThat(tables)
        .contains("most frequent PERSON: रमा 2\n")
        .contains("names of several types: 0 of 2\n");
  }
}
