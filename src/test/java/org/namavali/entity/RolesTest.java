package org.namavali.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.text.HindiTokenizer;

/** The words before a name: which of them are a role. */
class RolesTest {

  private static String role(String before) {
    List<String> words = List.of(new HindiTokenizer().tokenize(before));
    int length = Roles.standard().length(words);
    return String.join(" ", words.subList(words.size() - length, words.size()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "honorific, कल श्री, श्री",
    "honorific of a woman, वहां श्रीमती, श्रीमती",
    "abbreviation with its stop, इसके बाद डॉ., डॉ.",
    "abbreviation without its stop, इसके बाद डॉ, डॉ",
    "other spelling of it, इसके बाद डा., डा.",
    "professor, विभाग की प्रो., प्रो.",
    "two honorifics, समारोह में प्रो. डॉ., प्रो. डॉ.",
    "office, आज प्रधानमंत्री, प्रधानमंत्री",
    "office in short, आज पीएम, पीएम",
    "office of two words, रूस के रक्षा मंत्री, रक्षा मंत्री",
    "office written as one word, रूस के रक्षामंत्री, रक्षामंत्री",
    "office of four words, फिर सूचना एवं प्रसारण मंत्री, सूचना एवं प्रसारण मंत्री",
    "office with a genitive, सदन में विपक्ष के नेता, विपक्ष के नेता",
    "minister of state, फिर गृह राज्य मंत्री, गृह राज्य मंत्री",
    "longest of several, टीम के मुख्य कोच, मुख्य कोच",
    "dental n for anusvara, रूस के रक्षा मन्त्री, रक्षा मन्त्री",
    "former, राज्य के पूर्व मुख्यमंत्री, पूर्व मुख्यमंत्री",
    "deputy, राज्य के उप मुख्यमंत्री, उप मुख्यमंत्री",
    "two qualifiers, संघ के तत्कालीन कार्यवाहक अध्यक्ष, तत्कालीन कार्यवाहक अध्यक्ष",
    "federal, अब केंद्रीय गृह मंत्री, केंद्रीय गृह मंत्री",
    "office and honorific, देश के पूर्व राष्ट्रपति डॉ., पूर्व राष्ट्रपति डॉ.",
    "army, शहीद लेफ्टिनेंट कर्नल, लेफ्टिनेंट कर्नल",
    "police, मौके पर थाना प्रभारी, थाना प्रभारी",
    "sport, भारत के सलामी बल्लेबाज, सलामी बल्लेबाज",
    "nukta of sport, भारत के सलामी बल्लेबाज़, सलामी बल्लेबाज़",
    "film, मशहूर अभिनेत्री, मशहूर अभिनेत्री",
    "party before it is none of it, उस दल के नेता, नेता",
    "at the beginning, कोच, कोच"
  })
  void aRole(String why, String before, String role) {
    assertThat(role(before)).isEqualTo(role);
    assertThat(role(Normalizer.normalize(before, Normalizer.Form.NFD)))
        .isEqualTo(Normalizer.normalize(role, Normalizer.Form.NFD));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "nothing before, ''",
    "another word, इसके बाद",
    "case marker between, प्रधानमंत्री ने",
    "comma between, 'रक्षा मंत्री,'",
    "bracket between, नेता (",
    "oblique plural, देश के मंत्रियों",
    "qualifier without an office, राज्य के पूर्व",
    "office farther away, प्रधानमंत्री से मिले",
    "begins like a role, इस बार कोचिंग",
    "ends like a role, नया अभिनेताओं",
    "building, राष्ट्रपति भवन",
    "ministry, रक्षा मंत्रालय",
    "verb, उन्होंने कहा"
  })
  void noRole(String why, String before) {
    assertThat(role(before)).isEmpty();
  }

  @Test
  void theListIsInOrder() throws Exception {
    try (InputStream in = Roles.class.getResourceAsStream("roles.tsv")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(lines).hasSizeGreaterThan(300);
      assertThat(lines)
          .allMatch(line -> line.matches("(honorific|office|before an office)\t\\S+( \\S+)*"));
      assertThat(new HashSet<>(lines)).hasSameSizeAs(lines);
    }
  }
}
