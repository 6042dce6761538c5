package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.EntityType;
import org.namavali.ner.Gazetteer.Entry;

class WordFormTest {

  private static WordTable words;
  private static Gazetteer names;

  @BeforeAll
  static void fill() throws IOException {
    words =
        WordTable.read(
            "words.tsv",
            new BufferedReader(
                new StringReader("word\tcount\tc\tc\tc\nपानी\t500\t7\t77\t777\nजोंग\t9\t\t\t\n")));
    names = Gazetteer.of(List.of(new Entry(List.of("किम", "जोंग"), EntityType.PERSON)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          पानी        → WORD           → पानी
          पानी        → PREFIX1        → प
          पानी        → PREFIX2        → पा
          पानी        → PREFIX3        → पान
          पानी        → PREFIX4        →
          पानी        → SUFFIX1        → ी
          पानी        → SUFFIX2        → नी
          पानी        → SUFFIX3        → ानी
          पानी        → SUFFIX4        →
          पानी        → SHAPE          → d
          पानी        → LENGTH         → 4
          पानी        → RARITY         → 4
          पानी        → CLUSTER_COARSE → 7
          पानी        → CLUSTER_MIDDLE → 77
          पानी        → CLUSTER_FINE   → 777
          पानी        → PART           →
          जोंग        → RARITY         → 2
          जोंग        → CLUSTER_COARSE →
          जोंग        → CLUSTER_FINE   →
          किम         → PART           → 10
          जोंग        → PART           → 20
          अनजान       → RARITY         → 0
          अनजान       → CLUSTER_MIDDLE →
          क           → PREFIX1        →
          क           → SUFFIX1        →
          विश्वविद्यालय → PREFIX5        → विश्व
          विश्वविद्यालय → SUFFIX5        → ्यालय
          विश्वविद्यालय → LENGTH         → 12
          पा\u200Dनी   → WORD           → पानी
          पा\u200Dनी   → RARITY         → 4
          १९४७        → WORD           → 0000
          """)
  void hasTheValue(String word, Attribute attribute, String value) {
    Fragment fragment = WordForm.of(word, words, names).get(attribute);

    if (value == null) {
      assertThat(fragment).isNull();
    } else {
      assertThat(fragment).isEqualTo(Fragment.of(value));
    }
  }

  @Test
  void standsForTheBeginningAndTheEndOfASentenceByTheWordAlone() {
    assertThat(WordForm.BEFORE.get(Attribute.WORD).text()).isEqualTo("<s>");
    assertThat(WordForm.AFTER.get(Attribute.WORD).text()).isEqualTo("</s>");
    for (Attribute attribute : Attribute.values()) {
      if (attribute != Attribute.WORD) {
        assertThat(WordForm.BEFORE.get(attribute)).as(attribute.label).isNull();
        assertThat(WordForm.AFTER.get(attribute)).as(attribute.label).isNull();
      }
    }
  }
}
