package org.namavali.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings of a name are one, and which are two names. */
class SpellingFoldTest {

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          nukta left out|ज़ाकिर|जाकिर
          nukta of one code and of two|\u095Bाकिर|ज\u093Cाकिर
          nukta of ड left out|गढ़वाल|गढवाल
          nukta after a joiner|न\u200D\u093C|न
          nukta after the virama|फ़्लैट|फ्\u093Cलैट
          nukta on a foreign letter|ऑस्ट्रेलिय़ा|ऑस्ट्रेलिया
          chandrabindu and anusvara|चाँदनी चौक|चांदनी चौक
          chandrabindu at the end|जहाँ|जहां
          half म before प|ट्रम्प|ट्रंप
          half न before त|अनन्त|अनंत
          half न before द|लन्दन|लंदन
          half ण before ड|पण्डित|पंडित
          half न before ड|इंग्लैन्ड|इंग्लैंड
          half ङ before ग|गङ्गा|गंगा
          half ञ before च|पञ्चकुला|पंचकुला
          half न before स|फ्रान्स|फ्रांस
          half म before ब|मुम्बई|मुंबई
          half न before फ|इन्फोसिस|इंफोसिस
          joiner|क्\u200Dष|क्ष
          non-joiner|श्\u200Cरी|श्री
          soft hyphen|आग\u00ADरा|आगरा
          direction mark|\u200Eआगरा|आगरा
          last i|पाणिनी|पाणिनि
          last i before a gap|हरी ओम|हरि ओम
          last u|गुरू|गुरु
          last u before a hyphen|हिन्दू-कुश|हिंदु कुश
          last i without consonant|सीबीआइ|सीबीआई
          i without consonant inside|आइएमएफ|आईएमएफ
          last u without consonant|लखनउ|लखनऊ
          ये and ए|नये शहर|नए शहर
          यी and ई|वाजपेयी|वाजपेई
          यी and इ|स्थायी|स्थाइ
          doubled consonant|पुद्दुचेरी|पुदुचेरी
          doubled consonant with i|मोहम्मद|मोहमद
          doubled र|अंतर्राष्ट्रीय|अंतराष्ट्रीय
          two र|अंतरराष्ट्रीय|अंतर्राष्ट्रीय
          two र and half न|अंतरराष्ट्रीय|अन्तर्राष्ट्रीय
          open o|मॉस्को|मास्को
          open o without consonant|ऑक्सफोर्ड|आक्सफोर्ड
          open e|बॅनर्जी|बैनर्जी
          letters of the south|तिळक|तिलक
          अ and its sign|अाजाद|आजाद
          visarga as a colon|हांगकांगः|हांगकांग
          colon|हांगकांग:|हांगकांग
          digits of two scripts|सेक्टर १७|सेक्टर 17
          digits of a third script|सेक्टर ۱۷|सेक्टर 17
          hyphen and blank|किम जोंग-उन|किम जोंग उन
          long hyphen|जम्मू–कश्मीर|जम्मू-कश्मीर
          blanks|नई \u00A0\tदिल्ली|नई दिल्ली
          blanks around| दिल्ली\u2003|दिल्ली
          stops of initials|एम.के. स्टालिन|एम के स्टालिन
          Hindi stop of initials|एम॰ के॰ स्टालिन|एम. के. स्टालिन
          quotation marks|‘अज्ञेय’|अज्ञेय
          Latin accent|Sa\u0303o|São
          """)
  void oneName(String phenomenon, String one, String other) {
    assertThat(Spelling.fold(one)).isEqualTo(Spelling.fold(other));
    assertThat(Spelling.fold(Normalizer.normalize(one, Normalizer.Form.NFD)))
        .isEqualTo(Spelling.fold(Normalizer.normalize(other, Normalizer.Form.NFC)));
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "aspirated pair, बुद्ध, बुध",
    "aspirated and not, घाट, गाट",
    "vowel inside, दिल, दील",
    "vowel inside, पुर, पूर",
    "another vowel at the end, नीला, नीली",
    "e and ai, केरल, कैरल",
    "o and au, मोर, मौर",
    "o and open o, बोल, बॉल",
    "three s, शान, सान",
    "two letters for v, वन, बन",
    "hard and soft t, ताल, टाल",
    "nasal and none, हंस, हस",
    "half न before a vowel's ह, सिन्हा, सिंहा",
    "half न before य, कन्या, कंया",
    "half म before र, ताम्र, तांर",
    "whole न, कनपुर, कंपुर",
    "first ये, येल, एल",
    "ये behind a half letter, त्येन, तएन",
    "one word and two, नई दिल्ली, नईदिल्ली",
    "a part, नई दिल्ली, दिल्ली",
    "another number, जी-20, जी-7",
    "another number of the other script, सेक्टर १८, सेक्टर 17",
    "a number with a point, 3.5, 35",
    "small Latin letters, ISRO, Isro",
    "name and nothing, राम, ''"
  })
  void twoNames(String phenomenon, String one, String other) {
    assertThat(Spelling.fold(one)).isNotEqualTo(Spelling.fold(other));
  }

  @Provide
  Arbitrary<String> texts() {
    return HindiTexts.wildTexts();
  }

  /** Words of the letters on which the folds work, close together. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("नमणङञकपतटरयहसअआइईएऊा\u093Cीिूुेॉ्ंँः .-1१")
        .ofMaxLength(12);
  }

  /** Found by the property below. */
  @Example
  void anAccentBehindWhatIsDroppedIsComposed() {
    String key = Spelling.fold("ISRO'\u0301");

    assertThat(key).isEqualTo("ISR\u00D3");
    assertThat(Spelling.fold(key)).isEqualTo(key);
  }

  @Property(tries = 400)
  void aKeyIsItsOwnKey(@ForAll("texts") String text) {
    String key = Spelling.fold(text);

    assertThat(Spelling.fold(key)).isEqualTo(key);
  }

  @Property(tries = 2000)
  void aKeyOfSuchWordsIsItsOwnKey(@ForAll("words") String text) {
    String key = Spelling.fold(text);

    assertThat(Spelling.fold(key)).isEqualTo(key);
  }

  @Property(tries = 1000)
  void aNameHasTheHashOfItsKey(@ForAll("texts") String text) {
    assertThat(Spelling.foldHash(text)).isEqualTo(Spelling.foldHash(Spelling.fold(text)));
  }

  @Property(tries = 2000)
  void suchWordsHaveTheHashOfTheirKey(@ForAll("words") String text) {
    assertThat(Spelling.foldHash(text)).isEqualTo(Spelling.foldHash(Spelling.fold(text)));
  }

  @Property(tries = 400)
  void composedAndDecomposedHaveOneKey(@ForAll("texts") String text) {
    assertThat(Spelling.fold(Normalizer.normalize(text, Normalizer.Form.NFC)))
        .isEqualTo(Spelling.fold(Normalizer.normalize(text, Normalizer.Form.NFD)));
  }

  @Property(tries = 400)
  void aKeyHasNoBlankAtItsEdgesAndNoTwoTogether(@ForAll("words") String text) {
    assertThat(Spelling.fold(text)).isEqualTo(Spelling.fold(text).strip()).doesNotContain("  ");
  }

  @Test
  void takesTimeLinearInTheName() {
    String name = "न्न्त\u200D१़ ".repeat(100_000);

    Assertions.assertTimeout(Duration.ofSeconds(10), () -> Spelling.fold(name));
  }
}
