package org.namavali.entity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.EntityType;
import org.namavali.text.Spelling;

/** The bilingual list: how it is read and what counts as the same spelling. */
class NameListTest {

  private static final String DELHI = "दिल्ली\tDelhi\tLOCATION\n";

  private static NameList read(String text) throws IOException {
    return NameList.read("names.tsv", new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static NameList listOf(String hindi) throws IOException {
    return read(hindi + "\tEnglish\tLOCATION\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          the very same|दिल्ली|दिल्ली
          nukta composed and not|गाज़ियाबाद|गाज़ियाबाद
          nukta letter in the list, two characters in the text|लखीमपुर क़स्बा|लखीमपुर क़स्बा
          a letter that NFC composes with its nukta|ऩरा|ऩरा
          nukta after the virama|फ़्लैट|फ्\u093Cलैट
          zero width joiner|क्ष\u094D\u200Dय|क्ष\u094Dय
          zero width non-joiner|श्\u200Cरी नगर|श्री नगर
          soft hyphen|आगरा|आग\u00ADरा
          direction mark|आगरा|\u200Eआगरा\u200F
          byte order mark inside|आगरा|आगरा\uFEFF
          two blanks|नई दिल्ली|नई  दिल्ली
          no-break space|नई दिल्ली|नई\u00A0दिल्ली
          tab in the text|नई दिल्ली|नई\tदिल्ली
          line end in the text|नई दिल्ली|नई\r\\nदिल्ली
          blanks around|नई दिल्ली|\u2003नई दिल्ली\\n
          blanks around in the list| नई  दिल्ली |नई दिल्ली
          digits of the other script|सेक्टर 17|सेक्टर १७
          digits of the other script in the list|सेक्टर १७|सेक्टर 17
          Latin letters composed and not|Montréal|Montre\u0301al
          no nukta|गाज़ा|गाजा
          hyphen for blank|चंदन नगर|चंदन-नगर
          half nasal for the dot|लंदन|लन्दन
          """)
  void theSameSpelling(String why, String listed, String asked) throws Exception {
    String text = asked.replace("\\n", "\n");

    assertThat(listOf(listed).english(text, EntityType.LOCATION)).hasValue("English");
    assertThat(
            listOf(listed)
                .english(Normalizer.normalize(text, Normalizer.Form.NFD), EntityType.LOCATION))
        .hasValue("English");
    assertThat(
            listOf(listed)
                .english(Normalizer.normalize(text, Normalizer.Form.NFC), EntityType.LOCATION))
        .hasValue("English");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "another number, जी-20, जी-7",
    "another number in the other script, सेक्टर 17, सेक्टर १८",
    "another vowel, दिल्ली, दील्ली",
    "one word or two, नई दिल्ली, नईदिल्ली",
    "a part of it, नई दिल्ली, दिल्ली",
    "nothing, दिल्ली, ''"
  })
  void anotherSpelling(String why, String listed, String asked) throws Exception {
    assertThat(listOf(listed).english(asked, EntityType.LOCATION)).isEmpty();
  }

  @Test
  void theVerySpellingGoesBeforeOneThatIsOnlyAlike() throws Exception {
    NameList list =
        read("यूनान\tGreece\tLOCATION\nयून्नान\tYunnan\tLOCATION\nयून्नान\tYun\tLOCATION\n");

    assertThat(list.english("यूनान", EntityType.LOCATION)).hasValue("Greece");
    assertThat(list.english("यून्नान", EntityType.LOCATION)).hasValue("Yunnan");
    assertThat(list.english("यून\u200Dान", EntityType.LOCATION)).hasValue("Greece");
  }

  @Test
  void theTypeCountsAndTheFirstOfSeveralNames() throws Exception {
    NameList list =
        read("जयपुर\tJaipur\tLOCATION\nजयपुर\tJeypore\tLOCATION\nजयपुर\tJaipur FC\tORGANIZATION\n");

    assertThat(list.english("जयपुर", EntityType.LOCATION)).hasValue("Jaipur");
    assertThat(list.english("जयपुर", EntityType.ORGANIZATION)).hasValue("Jaipur FC");
    assertThat(list.english("जयपुर", EntityType.PERSON)).isEmpty();
    assertThat(list.entries())
        .hasSize(3)
        .element(1)
        .isEqualTo(new NameList.Entry("जयपुर", "Jeypore", EntityType.LOCATION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      दिल्ली\\tDelhi\\tLOCATION
      दिल्ली\\tDelhi\\tLOCATION\\r\\n
      \uFEFFदिल्ली\\tDelhi\\tLOCATION\\n
      """)
  void lineEndsAndMarksAreAllowed(String text) throws Exception {
    assertThat(read(text.translateEscapes()).entries())
        .containsExactly(new NameList.Entry("दिल्ली", "Delhi", EntityType.LOCATION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          मुंबई                             | 2: found 1 column, expected 3 between tabs: a Hindi
          मुंबई\\tMumbai                    | 2: found 2 columns, expected 3 between tabs: a Hindi
          मुंबई\\tMumbai\\tLOCATION\\tIndia  | 2: found 4 columns, expected 3 between tabs: a Hindi
          \\n                               | 2: found 1 column, expected 3 between tabs: a Hindi
          \\tMumbai\\tLOCATION              | 2: found no Hindi spelling, expected a Hindi spelling
          मुंबई\\t \\tLOCATION               | 2: found no English name, expected a Hindi spelling
          मुंबई\\tMumbai\\tCITY             | 2: found the type 'CITY', expected one of PERSON
          मुंबई\\tMumbai\\tlocation         | 2: found the type 'location', expected one of PERSON
          मुंबई\\tMumbai\\t                 | 2: found the type '', expected one of PERSON
          """)
  void aLineOfAnotherFormIsNamed(String line, String message) {
    assertThatIOException()
        .isThrownBy(() -> read(DELHI + line.translateEscapes() + "\n"))
        .withMessageStartingWith("names.tsv:" + message);
  }

  @Test
  void aLongTypeIsNotRepeated() {
    assertThatIOException()
        .isThrownBy(() -> read("मुंबई\tMumbai\t" + "x".repeat(1000)))
        .withMessage(
            "names.tsv:1: found an unknown type, expected one of PERSON, LOCATION, ORGANIZATION");
  }

  @Test
  void notUtf8() {
    byte[] bytes = (DELHI + "क\u00E9").getBytes(ISO_8859_1);
    assertThatIOException()
        .isThrownBy(() -> NameList.read("n", new ByteArrayInputStream(bytes)))
        .withMessageMatching("n:\\d: found a byte that is not UTF-8, expected UTF-8 text");
  }

  @Test
  void notUtf8IsNamedWithItsLine() throws Exception {
    byte[] bytes = (DELHI + "मुंबई").getBytes(UTF_8);
    bytes[bytes.length - 1] = 'x';
    assertThatIOException()
        .isThrownBy(() -> NameList.read("n", new ByteArrayInputStream(bytes)))
        .withMessage("n:2: found a byte that is not UTF-8, expected UTF-8 text");
  }

  @Test
  void anEmptyFile() {
    assertThatIOException()
        .isThrownBy(() -> read(""))
        .withMessage(
            "names.tsv: found an empty file, expected lines of a Hindi spelling, its English"
                + " name and its type");
  }

  /** Nothing in the shipped list is hidden by the folding of spellings. */
  @Test
  void everyEntryOfTheShippedListIsFound() throws Exception {
    NameList list;
    try (InputStream in = Files.newInputStream(Path.of("models/hi/names.tsv"))) {
      list = NameList.read("names.tsv", in);
    }
    List<NameList.Entry> hidden =
        list.entries().stream()
            .filter(
                entry ->
                    !list.english(entry.hindi(), entry.type()).orElse("").equals(entry.english()))
            .toList();

    assertThat(hidden).isEmpty();
  }

  @Test
  void fewNamesShareAHash() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("models", "hi", "names.tsv"))) {
      List<NameList.Entry> entries = NameList.read("names.tsv", in).entries();

      Map<Integer, Long> sizes =
          entries.stream()
              .collect(groupingBy(entry -> Spelling.foldHash(entry.hindi()), counting()));

      long steps = sizes.values().stream().mapToLong(size -> size * size).sum();
      assertThat(steps / entries.size()).isLessThan(20);
    }
  }
}
