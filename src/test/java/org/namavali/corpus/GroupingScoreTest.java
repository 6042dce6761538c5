package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GroupingScoreTest {

  private static final Offset<Double> EXACT = within(1e-9);

  private static GroupingScore score(String gold, String found) {
    return GroupingScore.of(gold.chars().boxed().toList(), found.chars().boxed().toList());
  }

  @Test
  void namesOfGroupsDoNotCount() {
    GroupingScore score = score("aabca", "xxyzx");

    assertThat(score.cubed().f1()).isEqualTo(1, EXACT);
    assertThat(score.pairs().f1()).isEqualTo(1, EXACT);
  }

  /** By hand: {1 2 3} {4 5} against {1 2} {3 4 5}. */
  @Test
  void countsMentionsAndPairs() {
    GroupingScore score = score("aaabb", "xxyyy");

    assertThat(score.cubed().precision()).isEqualTo((1 + 1 + 1 / 3.0 + 4 / 3.0) / 5, EXACT);
    assertThat(score.cubed().recall()).isEqualTo((4 / 3.0 + 1 / 3.0 + 2) / 5, EXACT);
    assertThat(score.pairs().precision()).isEqualTo(2 / 4.0, EXACT);
    assertThat(score.pairs().recall()).isEqualTo(2 / 4.0, EXACT);
  }

  @Test
  void allApartIsPreciseAndAllTogetherComplete() {
    assertThat(score("aabb", "wxyz").cubed()).isEqualTo(new GroupingScore.Ratio(1, 0.5));
    assertThat(score("aabb", "wxyz").pairs()).isEqualTo(new GroupingScore.Ratio(1, 0));
    assertThat(score("aabb", "wwww").cubed()).isEqualTo(new GroupingScore.Ratio(0.5, 1));
    assertThat(score("aabb", "wxyz").pairs().f1()).isZero();
  }

  @Test
  void bothMustHaveTheSameMentions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> score("aa", "a"))
        .withMessage("2 and 1 mentions");
    assertThatIllegalArgumentException().isThrownBy(() -> score("", ""));
  }
}
