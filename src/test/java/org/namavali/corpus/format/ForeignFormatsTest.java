package org.namavali.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.namefind.NameSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.EntityType;
import org.namavali.corpus.Name;

/** What other programs write, and what they read. */
class ForeignFormatsTest {

  private static final Passage RAMA =
      Converted.passage(
          "मंत्री रमा बेलवाल, सोनपुरा।",
          new Name(7, 17, EntityType.PERSON),
          new Name(19, 26, EntityType.LOCATION));

  @Test
  void openNlpReadsOurNameSamples() throws IOException {
    String line = Converted.write(DatasetFormat.OPENNLP, List.of(RAMA)).strip();

    NameSample sample = NameSample.parse(line, false);

    assertThat(line)
        .isEqualTo("मंत्री <START:person> रमा बेलवाल <END> , <START:location> सोनपुरा <END> ।");
    assertThat(sample.getNames())
        .extracting(Object::toString)
        .containsExactly("[1..3) person", "[4..5) location");
  }

  @Test
  void universalDependenciesGiveTokensAndSentences() throws IOException {
    String conllu =
        """
        # newdoc id = samachar-1
        # sent_id = s1
        # text = रमा बेलवाल आईं।
        1	रमा	रमा	PROPN	NNP	_	3	nsubj	_	_
        2	बेलवाल	बेलवाल	PROPN	NNP	_	1	flat	_	_
        3	आईं	आ	VERB	VM	_	0	root	_	SpaceAfter=No
        4	।	।	PUNCT	SYM	_	3	punct	_	_

        # sent_id = s2
        1-2	उसने	_	_	_	_	_	_	_	Translit=usane|SpaceAfter=No
        1	उस	वह	PRON	PRP	_	3	nsubj	_	_
        2	ने	ने	ADP	PSP	_	1	case	_	_
        2.1	कुछ	कुछ	PRON	_	_	_	_	_	_
        3	!	!	PUNCT	SYM	_	0	root	_	_
        """;

    List<Passage> read = Converted.read(DatasetFormat.CONLLU, conllu);

    assertThat(read).extracting(Passage::text).containsExactly("रमा बेलवाल आईं।", "उसने!");
    assertThat(read).extracting(Passage::document).containsOnly("samachar-1");
    assertThat(read.get(1).tokens())
        .extracting(Object::toString)
        .containsExactly("[0..4)", "[4..5)");
  }

  @Test
  void labelStudiosGroundTruthCountsBeforeOtherAnnotations() throws IOException {
    Notes notes = new Notes(false);
    String export =
        """
        [{"id": 7, "annotations": [
            {"id": 1, "was_cancelled": true, "result": []},
            {"id": 2, "result": [
              {"type": "labels", "value": {"start": 0, "end": 3, "labels": ["LOC"]}}]},
            {"id": 3, "ground_truth": true, "result": [
              {"type": "labels", "value": {"start": 0, "end": 3, "text": "रमा", "labels": ["PER"]}},
              {"type": "choices", "value": {"choices": ["खेल"]}}]}],
          "predictions": [], "meta": {}, "data": {"text": "रमा खेलीं", "id": 12}},
         {"id": 8, "annotations": [], "data": {"text": "कोई और वाक्य"}}]
        """;

    List<Passage> read =
        Converted.read(DatasetFormat.LABEL_STUDIO, export, Converted.reading(notes));

    assertThat(read).hasSize(1);
    assertThat(Converted.names(read.get(0))).containsExactly("रमा/PERSON");
    assertThat(read.get(0).document()).isEqualTo("12");
    assertThat(notes.remarks())
        .containsExactly(
            "lost: annotations of the same text by others (1 annotation)",
            "lost: relations, events, choices and other annotations (1 annotation)",
            "lost: texts that nobody has annotated (1 text)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          doccano, lists   | {"id":1,"text":"रमा ने","labels":[[0,3,"PER"]]}
          doccano, objects | {"id":1,"text":"रमा ने","entities":[{"id":4,"label":"PER","start_offset":0,"end_offset":3}],"relations":[]}
          Prodigy          | {"text":"रमा ने","spans":[{"start":0,"end":3,"token_start":0,"label":"PERSON"}]}
          Label Studio min | [{"text":"रमा ने","id":1,"label":[{"start":0,"end":3,"text":"रमा","labels":["PER"]}],"lead_time":2.5}]
          Hindi labels     | {"text":"रमा ने","label":[[0,3,"व्यक्ति"]]}
          pretty           | {"text":#n"रमा ने",#n"label":[#n[0,#n3,"person"]]}
          """)
  void spansUnderOtherNames(String tool, String json) throws IOException {
    List<Passage> read = Converted.read(DatasetFormat.JSONL, json.replace("#n", "\n"));

    assertThat(read).hasSize(1);
    assertThat(Converted.names(read.get(0))).containsExactly("रमा/PERSON");
  }

  @Test
  void spacyGetsBiluoTagsAndSpaces() throws IOException {
    assertThat(Converted.write(DatasetFormat.SPACY, List.of(RAMA)))
        .contains(
            "{\"id\":1,\"orth\":\"रमा\",\"space\":\" \",\"ner\":\"B-PERSON\"},"
                + "{\"id\":2,\"orth\":\"बेलवाल\",\"space\":\"\",\"ner\":\"L-PERSON\"}",
            "\"ner\":\"U-LOCATION\"");
  }

  @Test
  void wholeDocumentsHaveASentenceALine() throws IOException {
    WriteOptions whole =
        new WriteOptions(TagScheme.BIO, Map.of(), Optional.empty(), true, new Notes(false));

    String json = Converted.write(DatasetFormat.DOCCANO, List.of(RAMA, RAMA), whole);

    assertThat(json).contains("।\\nमंत्री").contains("[35,45,\"PERSON\"]");
    assertThat(json.lines()).hasSize(1);
  }

  @Test
  void aTypeMapChangesAddsAndLeavesOut() throws IOException {
    TypeMap types = TypeMap.builtIn().with(Map.of("NED", "person", "LOC", ""));
    Notes notes = new Notes(false);
    ReadOptions options = new ReadOptions(types, Optional.empty(), Optional.empty(), notes);

    List<Passage> read =
        Converted.read(DatasetFormat.CONLL, "मंत्री B-NED\nरमा B-NEP\nपटना B-LOC\n", options);

    assertThat(Converted.names(read.get(0))).containsExactly("मंत्री/PERSON", "रमा/PERSON");
    assertThat(notes.remarks()).containsExactly("lost: names of type LOC (1 name)");
  }

  @Test
  void aTypeMapKnowsOnlyOurTypes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TypeMap.builtIn().with(Map.of("X", "ANIMAL")))
        .withMessage(
            "found 'X=ANIMAL', expected PERSON, LOCATION, ORGANIZATION or nothing behind the =");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ARTICLES     | # t#nशीर्षक
          ARTICLES     | ^^
          CONLL        | रमा#tB-PER
          CONLL        | # id 7#nरमा _ _ B-Artist
          CONLL        | -DOCSTART- -X- O O#n#nरमा NNP B-NP I-PER
          CONLL        | {#tO
          CONLL        | रमा#tPERSON
          CONLLU       | # sent_id = 1#n1#tरमा#t_#t_#t_#t_#t_#t_#t_#t_
          OPENNLP      | कल बारिश हुई ।#n<START:person> रमा <END> आईं
          JSONL        | #n{"text":"x","spans":[]}
          DOCCANO      | {"id":1,"text":"x","label":[]}
          DOCCANO      | {"text":"x","Comments":[],"entities":[]}
          LABEL_STUDIO | [{"id":1,"annotations":[],"data":{"text":"x"}}]
          SPACY        | [{"id":0,"paragraphs":[]}]
          HUGGINGFACE  | {"tokens":["x"],"ner_tags":[0],"langs":["hi"],"spans":["PER: x"]}
          HUGGINGFACE  | {"ner_tags":["O"],"tokens":["x
          """)
  void formatsAreToldByTheirContent(DatasetFormat format, String text) throws IOException {
    String content = text.replace("#n", "\n").replace("#t", "\t");
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    DatasetInput input = DatasetInput.standard(new ByteArrayInputStream(bytes));

    assertThat(FormatGuess.of(input)).isEqualTo(format);
    assertThat(input.stream().readAllBytes()).as("still to be read").isEqualTo(bytes);
  }
}
