package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.namavali.EntityType;

class JsonLinesReadingTest {

  @TempDir Path folder;

  @Test
  void countsOffsetsInCodePoints() throws IOException {
    AnnotatedSentence sentence =
        read("{\"text\":\"😡🏏 रमा ने\",\"spans\":[{\"start\":3,\"end\":6,\"type\":\"PERSON\"}]}");

    assertThat(CorpusFiles.names(sentence)).containsExactly("रमा/PERSON");
    assertThat(sentence.names()).containsExactly(new Name(5, 8, EntityType.PERSON));
  }

  @Test
  void takesFieldsInAnyOrderAndSkipsThoseItDoesNotKnow() throws IOException {
    AnnotatedSentence sentence =
        read(
            "{\"spans\":[{\"end\":3,\"by\":[1,{}],\"type\":\"PERSON\",\"start\":0}],"
                + "\"source\":{\"a\":[\"b\"]},\"text\":\"रमा ने\"}");

    assertThat(CorpusFiles.names(sentence)).containsExactly("रमा/PERSON");
  }

  @Test
  void sortsSpans() throws IOException {
    AnnotatedSentence sentence =
        read(
            "{\"text\":\"रमा उमा\",\"spans\":[{\"start\":4,\"end\":7,\"type\":\"PERSON\"},"
                + "{\"start\":0,\"end\":3,\"type\":\"LOCATION\"}]}");

    assertThat(CorpusFiles.names(sentence)).containsExactly("रमा/LOCATION", "उमा/PERSON");
  }

  @Test
  void bringsNeighboursOfOneDocumentTogether() throws IOException {
    String content =
        """
        {"id":"1","document":"x","text":"एक","spans":[]}

        {"id":"2","document":"x","text":"दो","spans":[]}
        {"id":"3","text":"तीन","spans":[]}
        {"text":"चार","spans":[]}
        """;
    Corpus corpus = CorpusFiles.read(folder, "a.jsonl", content);

    assertThat(corpus.articles())
        .extracting(Article::document)
        .containsExactly("x", "3", "a.jsonl#5");
    assertThat(corpus.articles().get(0).sentences())
        .extracting(AnnotatedSentence::text)
        .containsExactly("एक", "दो");
  }

  private AnnotatedSentence read(String line) throws IOException {
    return CorpusFiles.read(folder, "a.jsonl", line + "\n").sentences().get(0);
  }
}
