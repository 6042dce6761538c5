package org.namavali.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          a letter,             Kim कि,       true
          a digit,              १९९९,         true
          a lone nukta,         a\u093C,      true
          Latin,                Vladivostok,  false
          Bengali with a danda, ঢাকা। ঢাকা॥,   false
          Gujarati,             અમદાવાદ,      false
          nothing,              '',           false
          """)
  void tellsWhetherThereIsDevanagari(String phenomenon, String text, boolean expected) {
    assertThat(new Document("-", text).hasDevanagari()).isEqualTo(expected);
  }
}
