package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.namavali.EntityType;

class ConllReadingTest {

  private static final String TWO_SENTENCES =
      """
      # id 7 domain news
      😡	O
      रमा	B-PERSON
      बेलवाल	I-PERSON
      सोनपुरा	B-LOCATION
      रजतगढ़	B-LOCATION
      गईं	O
      ।	O

      #	O
      जल	B-ORGANIZATION
      संघ	I-ORGANIZATION
      """;

  @TempDir Path folder;

  @Test
  void joinsTokensByOneBlankAndPlacesNamesInTheJoinedText() throws IOException {
    Corpus corpus = CorpusFiles.read(folder, "a.conll", TWO_SENTENCES);

    AnnotatedSentence first = corpus.sentences().get(0);
    assertThat(first.text()).isEqualTo("😡 रमा बेलवाल सोनपुरा रजतगढ़ गईं ।");
    assertThat(first.names().get(0)).isEqualTo(new Name(3, 13, EntityType.PERSON));
    assertThat(CorpusFiles.names(first))
        .containsExactly("रमा बेलवाल/PERSON", "सोनपुरा/LOCATION", "रजतगढ़/LOCATION");
  }

  @Test
  void takesAHashBeforeATabForAToken() throws IOException {
    Corpus corpus = CorpusFiles.read(folder, "a.conll", TWO_SENTENCES);

    assertThat(corpus.sentences().get(1).text()).isEqualTo("# जल संघ");
    assertThat(CorpusFiles.names(corpus.sentences().get(1))).containsExactly("जल संघ/ORGANIZATION");
  }

  @Test
  void makesEachSentenceADocumentWithoutTopicAndHeadline() throws IOException {
    Corpus corpus = CorpusFiles.read(folder, "a.conll", TWO_SENTENCES);

    assertThat(corpus.articles())
        .extracting(Article::document)
        .containsExactly("a.conll#1", "a.conll#2");
    assertThat(corpus.articles()).extracting(Article::topic).containsOnly("");
    assertThat(corpus.sentences()).noneMatch(AnnotatedSentence::headline);
  }

  @Test
  void beginsANameAtALooseInsideTagIfTheHandlerLetsItPass() throws IOException {
    List<CorpusException> flaws = new ArrayList<>();
    Path file =
        CorpusFiles.write(
            folder, "a.conll", "कल\tO\nरमा\tI-PERSON\nदेवी\tI-PERSON\nनगर\tI-LOCATION\n");

    AnnotatedSentence sentence = Corpus.read(file, flaws::add).sentences().get(0);

    assertThat(CorpusFiles.names(sentence)).containsExactly("रमा देवी/PERSON", "नगर/LOCATION");
    assertThat(flaws).extracting(CorpusException::line).containsExactly(2, 4);
  }
}
