package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          Devanagari,           रमा,          d
          marks belong to it,   क्षत्रिय,       d
          danda,                ।,            .
          double danda,         ॥,            .
          upper case,           ISRO,         X
          lower case,           covid,        x
          both cases,           Delhi,        Xx
          digits,               2024,         0
          folded digits,        0000,         0
          digits and letters,   26वां,         0d
          title,                डॉ.,           d.
          number,               1:0,          0:0
          other letters,        北京,          x
          symbol,               ₹,            ₹
          at most six kinds,    aA0aA0aA0,    xX0xX0
          nothing,              ``,           ``
          """)
  void isTheRunOfKindsOfCharacters(String phenomenon, String word, String shape) {
    assertThat(Shape.of(word)).isEqualTo(shape);
  }
}
