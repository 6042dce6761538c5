package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.namavali.corpus.ScoreTable.Column;

class ScoreTableTest {

  private final Score good = score("0-1P 2-3P 4-5L", "0-1P 2-3P 4-5L 6-7L");
  private final Score poor = score("0-1P 2-3P 4-5L", "0-1P");

  @Test
  void showsCountsAndPercentOfEachTypeAndOfAll() {
    assertThat(ScoreTable.of(good))
        .isEqualTo(
            """
            type           gold  found  correct      P      R     F1
            PERSON            2      2        2  100.0  100.0  100.0
            LOCATION          1      2        1   50.0  100.0   66.7
            ORGANIZATION      0      0        0      -      -      -
            all               3      4        3   75.0  100.0   85.7
            """);
  }

  @Test
  void putsSeveralScoresSideBySideUnderTheirNames() {
    assertThat(ScoreTable.of(List.of(new Column("namavali", good), new Column("perceptron", poor))))
        .isEqualTo(
            """
                                 namavali                               perceptron
            type           gold  found  correct      P      R     F1    found  correct      P      R     F1
            PERSON            2      2        2  100.0  100.0  100.0        1        1  100.0   50.0   66.7
            LOCATION          1      2        1   50.0  100.0   66.7        0        0    0.0    0.0    0.0
            ORGANIZATION      0      0        0      -      -      -        0        0      -      -      -
            all               3      4        3   75.0  100.0   85.7        1        1  100.0   33.3   50.0
            """);
  }

  @Test
  void isTheSameUnderAnyLocale() {
    String expected = ScoreTable.of(good);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
      assertThat(ScoreTable.of(good)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refusesScoresOfDifferentNames() {
    Column other = new Column("other", score("0-1P", "0-1P"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScoreTable.of(List.of(new Column("good", good), other)))
        .withMessage("a table needs scores of the same marked names, but 2 sets were given");
  }

  private static Score score(String gold, String found) {
    return new Score.Counter().add(ScoreTest.spans(gold), ScoreTest.spans(found)).score();
  }
}
