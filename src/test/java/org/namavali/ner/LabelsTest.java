package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  private final Labels labels = new Labels(List.of("other", "PERSON-start", "LOCATION-start"));

  @Test
  void areSortedAndGetTheContinuationsThatNoSentenceShowed() {
    assertThat(labels.names())
        .containsExactly("LOCATION-cont", "LOCATION-start", "PERSON-cont", "PERSON-start", "other");
  }

  @Test
  void doNotHangOnTheOrderGiven() {
    assertThat(new Labels(List.of("PERSON-start", "LOCATION-start", "other")).names())
        .isEqualTo(labels.names());
  }

  @ParameterizedTest
  @CsvSource({
    "other, other, true",
    "other, PERSON-start, true",
    "other, PERSON-cont, false",
    "PERSON-start, PERSON-cont, true",
    "PERSON-start, PERSON-start, true",
    "PERSON-start, LOCATION-start, true",
    "PERSON-start, LOCATION-cont, false",
    "PERSON-start, other, true",
    "PERSON-cont, PERSON-cont, true",
    "PERSON-cont, LOCATION-cont, false",
    "PERSON-cont, PERSON-start, true",
    "PERSON-cont, other, true",
  })
  void letANameBeContinuedOnlyByItsOwnType(String label, String next, boolean allowed) {
    assertThat(labels.allows(labels.number(label), labels.number(next))).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "other, true, false, false, ",
    "PERSON-start, true, true, false, PERSON-cont",
    "PERSON-cont, false, false, true, PERSON-cont",
  })
  void knowWhatBeginsAndContinuesANames(
      String name, boolean first, boolean starts, boolean continues, String continuation) {
    int label = labels.number(name);

    assertThat(labels.allowsFirst(label)).isEqualTo(first);
    assertThat(labels.starts(label)).isEqualTo(starts);
    assertThat(labels.continues(label)).isEqualTo(continues);
    assertThat(labels.continuation(label))
        .isEqualTo(continuation == null ? -1 : labels.number(continuation));
  }

  @Test
  void tellTheTypeOfAName() {
    assertThat(labels.type(labels.number("PERSON-start"))).isEqualTo("PERSON");
    assertThat(labels.type(labels.number("LOCATION-cont"))).isEqualTo("LOCATION");
    assertThat(new Labels(List.of("A-B-start")).type(1)).isEqualTo("A-B");
  }

  @Test
  void haveNoNumberForWhatIsNone() {
    assertThat(labels.number("ORGANIZATION-start")).isEqualTo(-1);
  }

  @Test
  void refuseAnOutcomeThatIsNoLabel() {
    assertThatThrownBy(() -> new Labels(List.of("other", "person")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("found the label 'person', expected other, TYPE-start or TYPE-cont");
  }
}
