package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import opennlp.tools.util.InvalidFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.namavali.EntityType;

class ReliabilityTest {

  private record Found(EntityType type, double confidence, boolean right) {}

  @Provide
  Arbitrary<List<Found>> names() {
    return Combinators.combine(
            Arbitraries.of(EntityType.class),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.of(true, true, true, false))
        .as(Found::new)
        .list()
        .ofMaxSize(400);
  }

  private static Reliability count(List<Found> names) {
    Reliability.Counter counter = new Reliability.Counter();
    names.forEach(name -> counter.add(name.type, name.confidence, name.right));
    return counter.reliability();
  }

  @Property(tries = 100)
  void rowsAreWhatCountingByHandGives(@ForAll("names") List<Found> names) {
    Reliability reliability = count(names);

    for (EntityType type : EntityType.values()) {
      for (Reliability.Row row : reliability.rows(type)) {
        List<Found> sure =
            names.stream()
                .filter(name -> name.type == type && name.confidence >= row.confidence())
                .toList();
        assertThat(row.found()).isEqualTo(sure.size());
        assertThat(row.correct()).isEqualTo(sure.stream().filter(Found::right).count());
      }
      assertThat(reliability.rows(type))
          .isSortedAccordingTo((a, b) -> Double.compare(a.confidence(), b.confidence()));
    }
  }

  @Property(tries = 100)
  void theManifestHoldsItAll(@ForAll("names") List<Found> names) throws Exception {
    Reliability reliability = count(names);

    Reliability read = Reliability.of(reliability.properties()::get).orElseThrow();

    assertThat(read.properties()).isEqualTo(reliability.properties());
    for (EntityType type : EntityType.values()) {
      assertThat(read.rows(type)).isEqualTo(reliability.rows(type));
    }
  }

  @Property(tries = 100)
  void morePrecisionAsksForMoreConfidence(
      @ForAll("names") List<Found> names,
      @ForAll @DoubleRange(min = 0.01, max = 1) double one,
      @ForAll @DoubleRange(min = 0.01, max = 1) double other) {
    Reliability reliability = count(names);

    for (EntityType type : EntityType.values()) {
      double low = reliability.confidence(type, Math.min(one, other)).orElse(2);
      double high = reliability.confidence(type, Math.max(one, other)).orElse(2);
      assertThat(low).isLessThanOrEqualTo(high);
      assertThat(low < 2).isEqualTo(Math.min(one, other) <= reliability.surest(type));
    }
  }

  /** By hand: with all of n right n / (n + z²), z being 1.645. */
  @ParameterizedTest
  @CsvSource({"10, 10, 0.787", "100, 100, 0.974", "100, 95, 0.901", "100, 0, 0", "0, 0, 0"})
  void whatIsSureIsLessThanWhatWasCounted(long found, long correct, double sure) {
    assertThat(new Reliability.Row(0.5, found, correct).surePrecision())
        .isCloseTo(sure, within(0.0015));
  }

  @Test
  void withoutNamesNothingIsSure() {
    assertThat(count(List.of()).confidence(EntityType.PERSON, 0.01)).isEmpty();
  }

  @Test
  void aModelThatWasNeverAskedKnowsNothing() throws Exception {
    assertThat(Reliability.of(Map.<String, String>of()::get)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "0 5", "0 5 6", "x 5 4", "2 5 4", "0.5 5 4,0.4 4 4", "0 5 4,0.5 6 4"})
  void whatMakesNoSenseIsRefused(String text) {
    Map<String, String> properties = new HashMap<>(count(List.of()).properties());
    properties.put("namavali-reliability-location", text);

    assertThatThrownBy(() -> Reliability.of(properties::get))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageStartingWith("namavali-reliability-location: found '")
        .hasMessageContaining("expected confidence, names found and names correct");
  }
}
