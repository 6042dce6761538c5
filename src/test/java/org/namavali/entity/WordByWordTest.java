package org.namavali.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.EntityType;

class WordByWordTest {

  private static EnglishNames names;

  /** Lists of few names, so that the names of the tests are not known as a whole. */
  @BeforeAll
  static void load() throws IOException {
    String list = "दिल्ली\tDelhi\tLOCATION\nउत्तर प्रदेश\tUttar Pradesh\tLOCATION\n";
    try (InputStream romanizer = Files.newInputStream(Path.of("models", "hi", "romanizer.bin"))) {
      Romanizer spelling = Romanizer.load(romanizer);
      names =
          new EnglishNames(
              NameList.read("list", new ByteArrayInputStream(list.getBytes(UTF_8))),
              () -> spelling);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          common word behind a place  → ORGANIZATION → दिल्ली विश्वविद्यालय        → Delhi University
          common words only           → ORGANIZATION → रूसी रक्षा मंत्रालय         → Russian Defence Ministry
          name of several words       → ORGANIZATION → उत्तर प्रदेश लोक सेवा आयोग  → Uttar Pradesh Public Service Commission
          genitive                    → ORGANIZATION → नेपाल का सर्वोच्च न्यायालय  → Supreme Court of Nepal
          word to be spelled          → ORGANIZATION → सुंदरपुर नगर निगम           → Sundarpur Municipal Corporation
          place and its kind          → LOCATION     → कोसी नदी                   → Kosi River
          two words for one           → LOCATION     → सुंदरपुर हवाई अड्डा         → Sundarpur Airport
          oblique                     → LOCATION     → सुंदरपुर हवाई अड्डे         → Sundarpur Airport
          place of CLDR               → LOCATION     → बोत्स्वाना                 → Botswana
          particle                    → PERSON       → खालिद बिन सलमान            → Khalid bin Salman
          initials                    → PERSON       → पी. के. वर्मा              → P. K. Verma
          """)
  void namesArePutTogether(String phenomenon, EntityType type, String hindi, String english) {
    assertThat(names.of(type, hindi, hindi)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"शर्मा, रमा शर्मा, Rama Sharma", "रमा शर्मा, रमा शर्मा, Rama Sharma"})
  void aBareNameHasItsOwnersName(String text, String entity, String english) {
    assertThat(names.of(EntityType.PERSON, text, entity)).isEqualTo(english);
  }
}
