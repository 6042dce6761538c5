package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import opennlp.tools.util.Span;

/** Compares what two finders found. */
final class Found {

  private Found() {}

  /** Asserts the same spans and types, with confidences alike to a millionth. */
  static void assertSame(String[] tokens, Span[] found, Span[] expected) {
    assertThat(found).as(Arrays.toString(tokens)).isEqualTo(expected);
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i].getProb())
          .as("%s in %s", found[i], Arrays.toString(tokens))
          .isCloseTo(expected[i].getProb(), within(1e-6));
    }
  }

  /** Spans with everything that belongs to them, to be compared as a whole. */
  static String exactly(Span[] spans) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(span).append(' ').append(span.getProb()).append('\n');
    }
    return text.toString();
  }
}
