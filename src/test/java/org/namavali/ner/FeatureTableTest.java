package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FeatureTableTest {

  private static final long ABSENT = 77L << 50 | 1;

  /** Hashes of which many share their first bits, and others their last. */
  @Provide
  Arbitrary<List<Long>> hashes() {
    Arbitrary<Long> firstBitsAlike = Arbitraries.longs().between(1, 40);
    Arbitrary<Long> lastBitsAlike = Arbitraries.longs().between(1, 40).map(n -> n << 56);
    return Arbitraries.oneOf(firstBitsAlike, lastBitsAlike, Arbitraries.longs())
        .filter(hash -> hash != 0 && hash != ABSENT)
        .list()
        .uniqueElements()
        .ofMaxSize(200);
  }

  private static short[][] columns(int labels, int features) {
    Random random = new Random(labels + 31L * features);
    short[][] columns = new short[labels][features];
    for (short[] column : columns) {
      for (int i = 0; i < features; i++) {
        column[i] = (short) random.nextInt();
      }
    }
    return columns;
  }

  @Property(tries = 200)
  void holdsTheWeightsOfItsFeaturesAndNoOthers(
      @ForAll("hashes") List<Long> hashes, @ForAll @IntRange(min = 1, max = 9) int labels) {
    long[] all = hashes.stream().mapToLong(hash -> hash).toArray();
    short[][] columns = columns(labels, all.length);
    FeatureTable table = new FeatureTable(all, columns);

    for (int i = 0; i < all.length; i++) {
      int[] scores = new int[labels + 2];
      table.addTo(scores, 1, table.find(all[i]));
      assertThat(table.mayHold(all[i])).isOne();
      for (int label = 0; label < labels; label++) {
        assertThat(table.weight(all[i], label)).isEqualTo(columns[label][i]);
        assertThat(scores[label + 1]).isEqualTo(columns[label][i]);
      }
      assertThat(scores[0] + scores[labels + 1]).isZero();
    }
    assertThat(table.find(ABSENT)).isEqualTo(FeatureTable.ABSENT);
    assertThat(table.find(0)).isEqualTo(FeatureTable.ABSENT);
    assertThat(table.weight(ABSENT, 0)).isZero();
  }

  @Property(tries = 20)
  void mayHoldTellsOfMostFeaturesThatTheyHaveNoWeights(@ForAll long seed) {
    Random random = new Random(seed);
    long[] hashes = random.longs(20_000).filter(hash -> hash != 0).distinct().toArray();
    FeatureTable table = new FeatureTable(hashes, new short[1][hashes.length]);

    long kept = random.longs(20_000).filter(hash -> table.mayHold(hash) != 0).count();

    assertThat(kept).isLessThan(2_000);
  }

  @Example
  void aHashTwiceIsRefused() {
    long[] hashes = {5, 1L << 60, 5};

    assertThatThrownBy(() -> new FeatureTable(hashes, new short[1][3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a hash twice");
  }

  @Example
  void theHashThatMarksNothingIsRefused() {
    long[] hashes = {5, 0};

    assertThatThrownBy(() -> new FeatureTable(hashes, new short[1][2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the hash 0");
  }

  @Example
  void lookingUpManyAtOnceGivesWhatOneByOneGivesAndThenForgetsThem() {
    long[] hashes = new Random(3).longs(500).toArray();
    FeatureTable table = new FeatureTable(hashes, columns(7, hashes.length));
    FeatureLookup lookup = new FeatureLookup(table);
    long[] asked = Arrays.copyOf(hashes, 600);
    for (int i = 500; i < 600; i++) {
      asked[i] = i % 2 == 0 ? 0 : i;
    }

    int[] together = new int[7 * 100];
    for (int row = 0; row < 100; row++) {
      lookup.take(Arrays.copyOfRange(asked, 6 * row, 6 * row + 6), 6, 7 * row);
    }
    lookup.addTo(together);
    lookup.addTo(together);

    int[] alone = new int[7 * 100];
    for (int i = 0; i < asked.length; i++) {
      int found = table.find(asked[i]);
      if (found != FeatureTable.ABSENT) {
        table.addTo(alone, i / 6 * 7, found);
      }
    }
    assertThat(together).isEqualTo(alone);
  }
}
