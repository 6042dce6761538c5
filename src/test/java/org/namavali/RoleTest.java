package org.namavali;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.text.HindiTokenizer;

/** The roles of those whom a text names. */
class RoleTest {

  private static final Pattern MARK = Pattern.compile("\\[([^|]+)\\|(\\w)\\]");

  /** Lines are sentences; names are marked {@code [दिल्ली|L]}. */
  private static Extraction extraction(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, Matcher.quoteReplacement(mark.group(1)));
      String words = mark.group(1);
      EntityType type =
          Arrays.stream(EntityType.values())
              .filter(t -> t.name().startsWith(mark.group(2)))
              .findFirst()
              .orElseThrow();
      int sentence = (int) text.chars().filter(c -> c == '\n').count();
      int end = text.length();
      mentions.add(new Mention(type, sentence, end - words.length(), end, words, 1, words, ""));
    }
    mark.appendTail(text);
    return new Extraction(text.toString(), sentences(text.toString()), mentions);
  }

  private static List<Sentence> sentences(String text) {
    return Pattern.compile("[^\n]+")
        .matcher(text)
        .results()
        .map(line -> new Sentence(line.start(), line.end(), tokens(line.group(), line.start())))
        .toList();
  }

  private static List<Span> tokens(String line, int offset) {
    return Arrays.stream(new HindiTokenizer().tokenizePos(line))
        .map(span -> new Span(span, offset))
        .toList();
  }

  private static List<String> roles(String marked) {
    Extraction extraction = extraction(marked);
    return extraction.mentions().stream().map(extraction::role).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "office, [रूस|L] के रक्षा मंत्री [सर्गेई शोइगु|P] आए।, ;रक्षा मंत्री",
    "former office, यहां पूर्व मुख्यमंत्री [रमेश सोरेन|P] थे।, पूर्व मुख्यमंत्री",
    "first in the sentence, श्री [रमेश सोरेन|P] आए।, श्री",
    "nothing before, [रमेश सोरेन|P] आए।, ''",
    "two of them, डॉ. [रमेश|P] और प्रो. [सुरेश|P] आए।, डॉ.;प्रो.",
    "a place, प्रधान [डाकघर|L] बंद है।, ''",
    "an organization, नेता [कांग्रेस|O] के हैं।, ''",
    "a party before the office, [कांग्रेस|O] नेता [रमेश सोरेन|P] आए।, ;नेता",
    "a name that ends like a role, [बाल मंत्री|O] [रमेश|P] आए।, ;",
    "another sentence before, वे हैं मुख्यमंत्री\\n[रमेश सोरेन|P] आए।, ''",
    "a later sentence, बैठक हुई\\nमुख्यमंत्री [रमेश सोरेन|P] आए।, मुख्यमंत्री",
    "wide gap is as printed, रक्षा  मंत्री [रमेश|P] आए।, रक्षा  मंत्री"
  })
  void aRoleStandsDirectlyBeforeAPerson(String why, String marked, String roles) {
    assertThat(roles(marked.replace("\\n", "\n"))).isEqualTo(List.of(roles.split(";", -1)));
  }

  @Test
  void aMentionOfAnotherTextHasNone() {
    Extraction one = extraction("श्री [रमेश|P] आए।");
    Extraction other = extraction("सुरेश और फिर दोनों [रमेश|P] आए।");

    assertThat(one.role(other.mentions().get(0))).isEmpty();
  }

  @Test
  void aSentenceThatIsNotThere() {
    Extraction whole = extraction("श्री [रमेश|P] आए।");
    Extraction bare = new Extraction(whole.text(), List.of(), whole.mentions());

    assertThat(bare.role(bare.mentions().get(0))).isEmpty();
  }

  @Test
  void theModelsOwnMentionsHaveRoles() throws Exception {
    Extraction found =
        Namavali.load().extract("रूस के रक्षा मंत्री सर्गेई शोइगु शनिवार को दिल्ली पहुंचे।");

    assertThat(found.mentions().stream().filter(m -> m.text().equals("सर्गेई शोइगु")))
        .isNotEmpty()
        .allSatisfy(mention -> assertThat(found.role(mention)).isEqualTo("रक्षा मंत्री"));
  }
}
