package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.EntityType;

class ArticleReadingTest {

  private static final String TWO_ARTICLES =
      """
      # bridge opening
      <LOCATION>सोनपुरा</LOCATION> में नया पुल खुला
      मंत्री <PERSON>सुधा बेलवाल</PERSON> ने उद्घाटन किया।
      भीड़ उमड़ी।

      # rain
      <LOCATION>रजतगढ़</LOCATION> में बारिश
      """;

  @TempDir Path folder;

  @Test
  void keepsArticlesInOrderWithTopicHeadlineAndDocument() throws IOException {
    List<Article> articles = CorpusFiles.read(folder, "local.txt", TWO_ARTICLES).articles();

    assertThat(articles).extracting(Article::topic).containsExactly("bridge opening", "rain");
    assertThat(articles)
        .extracting(Article::document)
        .containsExactly("local.txt#1", "local.txt#2");
    assertThat(articles.get(0).sentences())
        .extracting(AnnotatedSentence::headline)
        .containsExactly(true, false, false);
  }

  @Test
  void givesTheTextWithoutTagsAndExactOffsets() throws IOException {
    Corpus corpus = CorpusFiles.read(folder, "local.txt", TWO_ARTICLES);

    AnnotatedSentence sentence = corpus.sentences().get(1);
    assertThat(sentence.text()).isEqualTo("मंत्री सुधा बेलवाल ने उद्घाटन किया।");
    assertThat(sentence.names()).containsExactly(new Name(7, 18, EntityType.PERSON));
    assertThat(CorpusFiles.names(sentence)).containsExactly("सुधा बेलवाल/PERSON");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entity in the text          | 5 &lt; 7 &amp; 9 &gt; 8                 | 5 < 7 & 9 > 8
          entity of an entity         | &amp;nbsp;के बाद                          | &nbsp;के बाद
          name at both edges          | <PERSON>रमा</PERSON>                    | रमा
          names that touch            | <PERSON>रमा</PERSON><PERSON>उमा</PERSON> | रमाउमा
          hash word                   | #बारिश ने रोका खेल                        | #बारिश ने रोका खेल
          two blanks and a tab inside | एक  दो	तीन                              | एक  दो	तीन
          emoji                       | 😡😡 <PERSON>रमा</PERSON>               | 😡😡 रमा
          """)
  void readsTheSentenceAsPrinted(String phenomenon, String line, String text) throws IOException {
    Corpus corpus = CorpusFiles.read(folder, "a.txt", "# t\nशीर्षक\n" + line + "\n");

    assertThat(corpus.sentences().get(1).text()).as(phenomenon).isEqualTo(text);
  }

  @Test
  void countsEntitiesInsideANameAsOneCharacter() throws IOException {
    String line = "<ORGANIZATION>र&amp;उ संघ</ORGANIZATION> की बैठक";
    AnnotatedSentence sentence =
        CorpusFiles.read(folder, "a.txt", "# t\n" + line).sentences().get(0);

    assertThat(CorpusFiles.names(sentence)).containsExactly("र&उ संघ/ORGANIZATION");
  }

  @Test
  void readsWindowsLineEndsAndAByteOrderMarkAlike() throws IOException {
    Corpus plain = CorpusFiles.read(folder, "a.txt", TWO_ARTICLES);
    Corpus windows =
        CorpusFiles.read(folder, "a.txt", "\uFEFF" + TWO_ARTICLES.replace("\n", "\r\n"));

    assertThat(windows).isEqualTo(plain);
  }

  @Test
  void handsPlainFlawsToTheHandlerAndReadsThemAsMeant() throws IOException {
    List<String> flaws = new ArrayList<>();
    Path file = CorpusFiles.write(folder, "a.txt", "# t\nL&T < <PERSON> रमा </PERSON>&nbsp;> 5\n");
    AnnotatedSentence sentence =
        Corpus.read(file, flaw -> flaws.add(flaw.line() + ":" + flaw.column())).sentences().get(0);

    assertThat(sentence.text()).isEqualTo("L&T <  रमा &nbsp;> 5");
    assertThat(CorpusFiles.names(sentence)).containsExactly("रमा/PERSON");
    assertThat(flaws).containsExactly("2:2", "2:5", "2:29", "2:35", "2:15", "2:20");
  }
}
