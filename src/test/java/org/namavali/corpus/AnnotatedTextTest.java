package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.namavali.EntityType;

/** What sentences and articles refuse to be. */
class AnnotatedTextTest {

  private static final AnnotatedSentence PLAIN = new AnnotatedSentence("d", "रमा उमा", List.of());

  @Test
  void aSentenceRefusesOverlappingNames() {
    List<Name> names = List.of(person(0, 3), person(2, 4));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AnnotatedSentence("d", "रमा उमा", names))
        .withMessageContaining("overlaps another name");
  }

  @Test
  void aSentenceRefusesANameBeyondItsEnd() {
    List<Name> names = List.of(person(4, 8));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AnnotatedSentence("d", "रमा उमा", names))
        .withMessageContaining("leaves the sentence");
  }

  @Test
  void aSentenceRefusesToBeBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AnnotatedSentence("d", " ", List.of()))
        .withMessage("a sentence of d is blank");
  }

  @Test
  void aNameRefusesToBeEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> person(3, 3))
        .withMessage("a name cannot span 3..3");
  }

  @Test
  void anArticleRefusesToBeEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Article("d", "t", List.of()))
        .withMessage("article d has no sentence");
  }

  @Test
  void anArticleRefusesSentencesOfAnother() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Article("e", "t", List.of(PLAIN)))
        .withMessage("article e holds a sentence of d");
  }

  @Test
  void anArticleRefusesAHeadlineInItsBody() {
    AnnotatedSentence headline = new AnnotatedSentence("d", "रमा", List.of(), true);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Article("d", "t", List.of(PLAIN, headline)))
        .withMessage("article d has a headline in its body");
  }

  private static Name person(int start, int end) {
    return new Name(start, end, EntityType.PERSON);
  }
}
