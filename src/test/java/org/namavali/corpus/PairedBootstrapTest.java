package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.namavali.EntityType;
import org.namavali.corpus.Score.Counts;

class PairedBootstrapTest {

  private static final Counts RIGHT = new Counts(1, 1, 1);
  private static final Counts WRONG = new Counts(1, 1, 0);

  /** Of two documents a draw takes the first twice, both, or the second twice: 1 : 2 : 1. */
  @Test
  void theFiguresAreThoseOfCountingByHand() {
    PairedBootstrap compared = PairedBootstrap.of(List.of(RIGHT, RIGHT), List.of(WRONG, RIGHT), 1);

    assertThat(compared.first()).isEqualTo(new PairedBootstrap.Estimate(1, 1, 1));
    assertThat(compared.second()).isEqualTo(new PairedBootstrap.Estimate(0.5, 0, 1));
    assertThat(compared.difference()).isEqualTo(new PairedBootstrap.Estimate(-0.5, -1, 0));
    assertThat(compared.pValue()).isEqualTo(0.5, within(0.02));
    assertThat(compared.isWorse()).isFalse();
  }

  @Test
  void whatIsWorseEverywhereIsWorse() {
    List<Counts> good = Collections.nCopies(20, new Counts(10, 10, 9));
    List<Counts> bad = Collections.nCopies(20, new Counts(10, 10, 8));

    assertThat(PairedBootstrap.of(good, bad, 1).isWorse()).isTrue();
    assertThat(PairedBootstrap.of(good, bad, 1).pValue()).isLessThan(0.001);
    assertThat(PairedBootstrap.of(bad, good, 1).isWorse()).isFalse();
  }

  @Test
  void otherDocumentsAreRefused() {
    assertThatThrownBy(() -> PairedBootstrap.of(List.of(RIGHT), List.of(RIGHT, RIGHT), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("found counts of 1 and 2 documents, expected the same documents, at least one");
    assertThatThrownBy(() -> PairedBootstrap.of(List.of(), List.of(), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PairedBootstrap.of(List.of(RIGHT), List.of(new Counts(2, 1, 1)), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 20)
  void swappedSystemsDifferTheOtherWay(
      @ForAll("pairs") List<Tuple.Tuple2<Counts, Counts>> pairs, @ForAll long seed) {
    List<Counts> one = pairs.stream().map(Tuple.Tuple1::get1).toList();
    List<Counts> other = pairs.stream().map(Tuple.Tuple2::get2).toList();

    PairedBootstrap there = PairedBootstrap.of(one, other, seed);
    PairedBootstrap back = PairedBootstrap.of(other, one, seed);

    assertThat(back.first()).isEqualTo(there.second());
    assertThat(back.pValue()).isEqualTo(there.pValue());
    assertThat(back.difference().value()).isEqualTo(-there.difference().value(), within(0.0));
    assertThat(back.difference().low()).isEqualTo(-there.difference().high(), within(0.0));
  }

  @Property(tries = 20)
  void aSystemDoesNotDifferFromItself(
      @ForAll("pairs") List<Tuple.Tuple2<Counts, Counts>> pairs, @ForAll long seed) {
    List<Counts> counts = pairs.stream().map(Tuple.Tuple1::get1).toList();

    PairedBootstrap compared = PairedBootstrap.of(counts, counts, seed);

    assertThat(compared.difference()).isEqualTo(new PairedBootstrap.Estimate(0, 0, 0));
    assertThat(compared.pValue()).isEqualTo(1);
  }

  @Provide
  Arbitrary<List<Tuple.Tuple2<Counts, Counts>>> pairs() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 9);
    return Combinators.combine(numbers, numbers, numbers, numbers, numbers)
        .as(
            (gold, found, correct, found2, correct2) ->
                Tuple.of(counts(gold, found, correct), counts(gold, found2, correct2)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static Counts counts(int gold, int found, int correct) {
    return new Counts(gold, found, Math.min(correct, Math.min(gold, found)));
  }

  @Test
  void aTableHasARowForEachTypeAndOneForAll() {
    Score good = new Score(Map.of(EntityType.PERSON, new Counts(10, 10, 10)));
    Score bad = new Score(Map.of(EntityType.PERSON, new Counts(10, 10, 8)));

    assertThat(ComparisonTable.of(List.of(good, good), List.of(bad, bad), 1))
        .isEqualTo(
            """
            type           gold    F1 A    F1 B   B - A     95 % interval       p
            PERSON           20   100.0    80.0   -20.0    -20.0 to  -20.0  0.0001
            LOCATION          0       -       -       -                 -       -
            ORGANIZATION      0       -       -       -                 -       -
            all              20   100.0    80.0   -20.0    -20.0 to  -20.0  0.0001
            """);
  }
}
