package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.util.Span;
import org.namavali.EntityType;
import org.namavali.corpus.Score.Counts;

class ScorePropertiesTest {

  @Property
  void precisionIsTheRecallOfTheSwappedSides(
      @ForAll("spans") List<Span> gold, @ForAll("spans") List<Span> found) {
    Counts counts = score(gold, found).all();
    Counts swapped = score(found, gold).all();

    assertThat(counts.precision()).isEqualTo(swapped.recall());
    assertThat(counts.f1()).isEqualTo(swapped.f1());
  }

  @Property
  void f1IsTheHarmonicMean(@ForAll("spans") List<Span> gold, @ForAll("spans") List<Span> found) {
    Counts counts = score(gold, found).all();
    double sum = counts.precision() + counts.recall();
    double mean = sum == 0 ? 0 : 2 * counts.precision() * counts.recall() / sum;

    assertThat(counts.f1()).isEqualTo(mean, within(1e-12));
  }

  @Property
  void whatIsMarkedScoresFullAgainstItself(@ForAll("spans") List<Span> gold) {
    Score score = score(gold, gold);

    for (EntityType type : EntityType.values()) {
      assertThat(score.of(type).f1()).isEqualTo(1);
    }
  }

  private static Score score(List<Span> gold, List<Span> found) {
    return new Score.Counter().add(gold.toArray(Span[]::new), found.toArray(Span[]::new)).score();
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    Arbitrary<Integer> starts = Arbitraries.integers().between(0, 4);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 2);
    return Combinators.combine(starts, lengths, Arbitraries.of(EntityType.class))
        .as((start, length, type) -> new Span(start, start + length, type.name()))
        .list()
        .ofMaxSize(6);
  }
}
