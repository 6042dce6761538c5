package org.namavali.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a word is cut into what is read one after the other. */
class PiecesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          inherent vowels | कमल | क _ म _ ल _
          vowel sign | राम | र ा म _
          virama | क्या | क य ा
          virama at the end | राम् | र ा म
          nukta composed | \u095Bफर | ज\u093C _ फ _ र _
          nukta apart | ज\u093Cफर | ज\u093C _ फ _ र _
          nukta where none belongs | म\u093Cन | म _ न _
          nukta before a sign | ज\u093Cी | ज\u093C ी
          nukta before virama | क\u093C्या | क\u093C य ा
          anusvara after the inherent vowel | गंगा | ग _ ं ग ा
          chandrabindu after a sign | चाँद | च ा ँ द _
          vowel of its own | आओ | आ ओ
          joiners | क्\u200Dष | क ष _
          southern short vowels | कॆ | क े
          Vedic sign | क\u0951 | क _
          """)
  void areReadOneAfterTheOther(String phenomenon, String word, String pieces) {
    assertThat(String.join(" ", Pieces.of(word))).isEqualTo(pieces);
  }
}
