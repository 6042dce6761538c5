package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.namavali.text.TextHash;

/** The tables of hashes, against those of {@code java.util}. */
class HashTableTest {

  /** Hashes of which many want the same place: all but the high bits are alike. */
  @Provide
  Arbitrary<List<Long>> hashes() {
    Arbitrary<Long> crowded = Arbitraries.longs().between(1, 40).map(n -> n << 40);
    return Arbitraries.oneOf(crowded, Arbitraries.longs().filter(n -> n != 0))
        .list()
        .ofMaxSize(200);
  }

  @Property(tries = 200)
  void numbersHashesInTheOrderInWhichTheyFirstCome(@ForAll("hashes") List<Long> hashes) {
    Map<Long, Integer> expected = new LinkedHashMap<>();
    HashIndex index = new HashIndex(1);
    for (long hash : hashes) {
      assertThat(index.get(hash)).isEqualTo(expected.getOrDefault(hash, HashIndex.ABSENT));
      expected.putIfAbsent(hash, expected.size());
      assertThat(index.add(hash)).isEqualTo(expected.get(hash));
      assertThat(index.size()).isEqualTo(expected.size());
    }
    assertThat(index.hashes()).isEqualTo(longs(expected));
  }

  @Property(tries = 100)
  void anIndexOfHashesGivesThemTheNumbersOfTheirPlaces(@ForAll("hashes") List<Long> hashes) {
    long[] distinct = hashes.stream().distinct().mapToLong(hash -> hash).toArray();
    HashIndex index = HashIndex.of(distinct);

    assertThat(index.hashes()).isEqualTo(distinct);
    for (int i = 0; i < distinct.length; i++) {
      assertThat(index.get(distinct[i])).isEqualTo(i);
    }
    assertThat(index.get(7L << 50 | 1)).isEqualTo(HashIndex.ABSENT);
  }

  private static long[] longs(Map<Long, Integer> numbers) {
    return numbers.keySet().stream().mapToLong(hash -> hash).toArray();
  }

  @Property(tries = 100)
  void keepsTheLastNumberPut(@ForAll("hashes") List<Long> hashes) {
    Map<Long, Integer> expected = new HashMap<>();
    HashTable table = new HashTable();
    for (long hash : hashes) {
      table.put(hash, expected.size() * 3 - 5);
      expected.put(hash, expected.size() * 3 - 5);
    }
    assertSame(table, expected);
  }

  @Property(tries = 100)
  void setsBits(@ForAll("hashes") List<Long> hashes) {
    Map<Long, Integer> expected = new HashMap<>();
    HashTable table = new HashTable();
    for (int i = 0; i < hashes.size(); i++) {
      table.or(hashes.get(i), 1 << i % 32);
      expected.merge(hashes.get(i), 1 << i % 32, (a, b) -> a | b);
    }
    assertSame(table, expected);
  }

  @Property(tries = 100)
  void isReadAsItWasWritten(@ForAll("hashes") List<Long> hashes) throws IOException {
    HashTable table = new HashTable();
    Map<Long, Integer> expected = new HashMap<>();
    for (long hash : hashes) {
      table.put(hash, (int) hash);
      expected.put(hash, (int) hash);
    }
    byte[] written = Bytes.of(table::write);

    assertThat(written).hasSize(4 + 12 * expected.size());
    assertSame(HashTable.read(Bytes.read(written)), expected);
  }

  private static void assertSame(HashTable table, Map<Long, Integer> expected) {
    expected.forEach((hash, value) -> assertThat(table.get(hash, -77)).isEqualTo(value));
    assertThat(table.get(7L << 50 | 1, -77)).isEqualTo(-77);
  }

  @Property(tries = 5)
  void growsBeyondItsFirstRoom(@ForAll long seed) {
    HashTable table = new HashTable();
    for (int i = 1; i <= 20_000; i++) {
      table.put(TextHash.finish(seed + i), i);
    }
    for (int i = 1; i <= 20_000; i++) {
      assertThat(table.get(TextHash.finish(seed + i), -1)).isEqualTo(i);
    }
  }
}
