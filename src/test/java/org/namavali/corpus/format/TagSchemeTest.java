package org.namavali.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.namavali.EntityType;
import org.namavali.corpus.Name;

class TagSchemeTest {

  /** रमा बेलवाल, उमा and सोनपुरा in a row, then one word. */
  private static final Passage NEIGHBOURS =
      Converted.passage(
          "रमा बेलवाल उमा सोनपुरा गईं",
          new Name(0, 10, EntityType.PERSON),
          new Name(11, 14, EntityType.PERSON),
          new Name(15, 22, EntityType.LOCATION));

  @ParameterizedTest
  @CsvSource({
    "BIO,   B-PERSON I-PERSON B-PERSON B-LOCATION O",
    "BILOU, B-PERSON L-PERSON U-PERSON U-LOCATION O",
    "IO,    I-PERSON I-PERSON I-PERSON I-LOCATION O"
  })
  void writesTags(TagScheme scheme, String tags) {
    WriteOptions options = Converted.tagged(scheme, new Notes(false));

    assertThat(TaggedSentence.of(NEIGHBOURS, options).tags()).containsExactly(tags.split(" "));
  }

  @ParameterizedTest
  @EnumSource(names = {"BIO", "BILOU"})
  void readsWhatItWrites(TagScheme scheme) throws IOException {
    WriteOptions options = Converted.tagged(scheme, new Notes(false));
    String columns = Converted.write(DatasetFormat.CONLL, List.of(NEIGHBOURS), options);

    assertThat(Converted.names(Converted.read(DatasetFormat.CONLL, columns).get(0)))
        .isEqualTo(Converted.names(NEIGHBOURS));
  }

  @Test
  void ioJoinsNeighboursOfOneTypeAndSaysSo() throws IOException {
    Notes notes = new Notes(false);
    String columns =
        Converted.write(
            DatasetFormat.CONLL, List.of(NEIGHBOURS), Converted.tagged(TagScheme.IO, notes));

    assertThat(Converted.names(Converted.read(DatasetFormat.CONLL, columns).get(0)))
        .containsExactly("रमा बेलवाल उमा/PERSON", "सोनपुरा/LOCATION");
    assertThat(notes.remarks())
        .containsExactly("lost: borders between neighbouring names of one type (1 border)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BIOES            | B-PER E-PER S-PER O     | रमा बेलवाल/PERSON उमा/PERSON
          IOB1             | I-PER I-PER B-PER O     | रमा बेलवाल/PERSON उमा/PERSON
          bare types       | PERSON PERSON O O       | रमा बेलवाल/PERSON
          type changes     | B-PER I-LOC O O         | रमा/PERSON बेलवाल/LOCATION
          one type two labels | B-ORG I-CORP O O     | रमा/ORGANIZATION बेलवाल/ORGANIZATION
          left out         | B-NUMEX I-NUMEX B-PER O | उमा/PERSON
          missing          | - B-PER - O             | बेलवाल/PERSON
          to the end       | O O O B-LOC             | गईं/LOCATION
          """)
  void readsTagsOfAnyScheme(String scheme, String tags, String names) throws IOException {
    String[] words = {"रमा", "बेलवाल", "उमा", "गईं"};
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      columns.append(words[i]).append('\t').append(tags.split(" ", -1)[i]).append('\n');
    }

    Passage read = Converted.read(DatasetFormat.CONLL, columns.toString()).get(0);

    assertThat(String.join(" ", Converted.names(read))).isEqualTo(names);
  }

  @Test
  void aTokenIsCutWhereANameEndsInIt() {
    Notes notes = new Notes(false);
    Passage passage = Converted.passage("पटनावासी", new Name(0, 4, EntityType.LOCATION));

    TaggedSentence sentence = TaggedSentence.of(passage, Converted.tagged(TagScheme.BIO, notes));

    assertThat(sentence.words()).containsExactly("पटना", "वासी");
    assertThat(sentence.tags()).containsExactly("B-LOCATION", "O");
    assertThat(notes.remarks()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "naamapadam,      1;2;1;5;0",
    "hiner-collapsed, 2;5;2;0;6",
    "hiner,           8;19;8;4;22",
    "multiconer1,     1;2;1;3;0",
    "'O,B-PER,I-PER,B-LOC,I-LOC,B-ORG,I-ORG', 1;2;1;3;0"
  })
  void numbersTagsAsDataSetsDo(String order, String numbers) throws IOException {
    Optional<LabelOrder> labels = Optional.of(LabelOrder.parse(order));
    Notes notes = new Notes(false);
    WriteOptions writing = new WriteOptions(TagScheme.BIO, Map.of(), labels, false, notes);
    String json = Converted.write(DatasetFormat.HUGGINGFACE, List.of(NEIGHBOURS), writing);
    ReadOptions reading = new ReadOptions(TypeMap.builtIn(), labels, Optional.empty(), notes);

    assertThat(json).contains("\"ner_tags\":[" + numbers.replace(';', ',') + "]");
    assertThat(Converted.names(Converted.read(DatasetFormat.HUGGINGFACE, json, reading).get(0)))
        .isEqualTo(Converted.names(NEIGHBOURS));
  }
}
