package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.namavali.EntityType;
import org.namavali.ner.Gazetteer.Entry;
import org.namavali.ner.Template.Slot;
import org.namavali.text.TextHash;

class TemplateTest {

  private static WordTable words;
  private static Gazetteer names;

  @BeforeContainer
  static void fill() throws IOException {
    words =
        WordTable.read(
            "words.tsv",
            new BufferedReader(
                new StringReader("word\tcount\tc\tc\tc\nपानी\t500\t7\t77\t777\nजोंग\t9\t\t\t\n")));
    names =
        Gazetteer.of(
            List.of(
                new Entry(List.of("किम", "जोंग", "उन"), EntityType.PERSON),
                new Entry(List.of("जोंग"), EntityType.LOCATION)));
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    Arbitrary<String> known = Arbitraries.of("किम", "जोंग", "उन", "पानी", "है", "।", "26", "|", "");
    return Arbitraries.oneOf(known, Arbitraries.strings().ofMaxLength(8)).list().ofMaxSize(8);
  }

  @Property(tries = 200)
  void theHashOfAFeatureOfOneWordIsThatOfItsText(@ForAll("sentences") List<String> tokens) {
    for (String token : tokens) {
      WordForm word = WordForm.of(token, words, names);
      for (Template template : Templates.OF_ONE_WORD) {
        assertHash(template.hash(word), template.text(word));
      }
    }
  }

  @Property(tries = 100)
  void theHashPutTogetherFromWordsIsThatOfTheText(@ForAll("sentences") List<String> tokens) {
    SentenceForms sentence = sentence(tokens);
    for (int token = 0; token < tokens.size(); token++) {
      for (Template template : Templates.OF_CONTEXT) {
        assertHash(hash(template, sentence, token), template.text(sentence, token));
      }
    }
  }

  private static void assertHash(long hash, String text) {
    assertThat(hash).as(text).isEqualTo(text == null ? 0 : TextHash.ofWord(text));
  }

  private static long hash(Template template, SentenceForms sentence, int token) {
    long hash = template.head().hash();
    List<Slot> slots = template.slots();
    for (int i = 0; i < slots.size(); i++) {
      Fragment value = sentence.get(slots.get(i).attribute(), token + slots.get(i).distance());
      if (value == null) {
        return 0;
      }
      hash = Template.append(hash, i, value.hash(), value.power());
    }
    return TextHash.finish(hash);
  }

  @Property(tries = 100)
  void aFeatureOfOneWordIsTheSameInASentence(@ForAll("sentences") List<String> tokens) {
    SentenceForms sentence = sentence(tokens);
    for (int token = 0; token < tokens.size(); token++) {
      for (Template template : Templates.OF_ONE_WORD) {
        assertThat(template.text(sentence, token))
            .isEqualTo(template.text(sentence.word(token + template.distance())));
      }
    }
  }

  private static SentenceForms sentence(List<String> tokens) {
    return new SentenceForms(
        tokens.stream().map(token -> WordForm.of(token, words, names)).toArray(WordForm[]::new),
        names);
  }

  @Example
  void aFeatureSaysWhatItLooksAtAndWhatIsThere() {
    Template pair = Template.of(new Slot(Attribute.WORD, -1), new Slot(Attribute.SUFFIX2, 0));
    SentenceForms sentence = sentence(List.of("किम", "जोंग"));

    assertThat(pair.name()).isEqualTo("w[-1]|s2[0]");
    assertThat(pair.text(sentence, 1)).isEqualTo("w[-1]|s2[0]=किम|ंग");
    assertThat(pair.text(sentence, 0)).isEqualTo("w[-1]|s2[0]=<s>|िम");
    assertThat(pair.text(sentence, 2)).isNull();
  }

  @Example
  void aMarkOfTheListIsAtItsTokensOnly() {
    SentenceForms sentence = sentence(List.of("किम", "जोंग", "उन", "जोंग"));
    Template listed = Template.of(new Slot(Attribute.LISTED, 1));

    assertThat(listed.text(sentence, -1)).isEqualTo("listed[1]=1Bn");
    assertThat(listed.text(sentence, 0)).isEqualTo("listed[1]=1In");
    assertThat(listed.text(sentence, 2)).isEqualTo("listed[1]=2B1");
    assertThat(listed.text(sentence, 3)).isNull();
  }

  @Example
  void noTwoTemplatesLookAtTheSame() {
    Set<String> looks = new HashSet<>();
    int templates = 0;
    for (List<Template> all : List.of(Templates.OF_ONE_WORD, Templates.OF_CONTEXT)) {
      for (Template template : all) {
        looks.add(template.name() + template.slots());
        templates++;
      }
    }
    assertThat(looks).hasSize(templates);
  }

  @Example
  void noTemplateLooksFartherThanTheTaggersSentence() {
    for (List<Template> all : List.of(Templates.OF_ONE_WORD, Templates.OF_CONTEXT)) {
      for (Template template : all) {
        assertThat(template.slots()).allMatch(slot -> Math.abs(slot.distance()) <= Templates.REACH);
      }
    }
  }
}
