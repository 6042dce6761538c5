package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.namavali.EntityType;
import org.namavali.corpus.Score.Counts;

class FoldTableTest {

  /** 80 and 60 deviate from their mean by 10 each: the square root of 200 through one. */
  @Test
  void meansAndDeviationsOfTheFoldsThatHaveNames() {
    Score one =
        new Score(
            Map.of(
                EntityType.PERSON, new Counts(10, 10, 8),
                EntityType.LOCATION, new Counts(4, 4, 4)));
    Score other = new Score(Map.of(EntityType.PERSON, new Counts(10, 10, 6)));

    assertThat(FoldTable.of(List.of(one, other)))
        .isEqualTo(
            """
            type           gold              P              R             F1
            PERSON           20    70.0 ± 14.1    70.0 ± 14.1    70.0 ± 14.1
            LOCATION          4   100.0 ±    -   100.0 ±    -   100.0 ±    -
            ORGANIZATION      0              -              -              -
            all              24    72.9 ± 18.2    72.9 ± 18.2    72.9 ± 18.2
            """);
  }
}
