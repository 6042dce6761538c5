package org.namavali.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.Corpus;

/** {@code namavali dataset suggest}. */
class DatasetSuggestTest {

  private static final String PLAIN = "बारिश के बाद दिल्ली में ठंड बढ़ी।";
  private static final String ODD = "झटपटिया और लोकमंगल के फड़केकर खटोलिया पहुंचे।";

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }

  private List<AnnotatedSentence> read(Cli.Outcome outcome) throws IOException {
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    return Corpus.read(write("suggested.jsonl", outcome.out())).sentences();
  }

  @Test
  void whatTheModelDoubtsComesFirstWithTheNamesThatItFound() throws IOException {
    Path article = write("a.txt", PLAIN + "\n\n" + ODD + "\n");

    List<AnnotatedSentence> suggested = read(Cli.run("dataset", "suggest", article));

    assertThat(suggested).extracting(AnnotatedSentence::text).containsExactly(ODD, PLAIN);
    assertThat(suggested).allMatch(sentence -> sentence.document().equals(article.toString()));
    AnnotatedSentence plain = suggested.get(1);
    assertThat(plain.names())
        .extracting(name -> plain.text().substring(name.start(), name.end()))
        .containsExactly("दिल्ली");
  }

  @Test
  void readsFoldersAndStandardInput() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.html"), "<p>" + PLAIN + "</p>", UTF_8);

    Cli.Outcome outcome =
        Cli.runOn(ODD.getBytes(UTF_8), "dataset", "suggest", "--count", 5, articles, "-");

    assertThat(read(outcome)).extracting(AnnotatedSentence::text).containsExactly(ODD, PLAIN);
  }

  @Test
  void suggestsNoMoreThanWantedAndNothingThatIsLabelled() throws IOException {
    Path article = write("a.txt", PLAIN + "\n\n" + ODD + "\n");
    Path labelled = write("mine.txt", "# मौसम\n" + ODD + "\n");

    assertThat(read(Cli.run("dataset", "suggest", "-n", 1, article)))
        .extracting(AnnotatedSentence::text)
        .containsExactly(ODD);
    assertThat(read(Cli.run("dataset", "suggest", "--labelled", labelled, article)))
        .extracting(AnnotatedSentence::text)
        .containsExactly(PLAIN);
  }

  @Test
  void fragmentsAndOtherScriptsAreNoSentencesToLabel() throws IOException {
    Path article = write("a.txt", "खेल समाचार\n\nRead more in English here\n\n" + ODD + "\n");

    assertThat(read(Cli.run("dataset", "suggest", article)))
        .extracting(AnnotatedSentence::text)
        .containsExactly(ODD);
  }

  @Test
  void theSameBytesOnEveryRun() {
    Cli.Outcome once = Cli.run("dataset", "suggest", "examples");

    assertThat(once.lines()).hasSizeGreaterThan(5);
    assertThat(Cli.run("dataset", "suggest", "examples")).isEqualTo(once);
  }

  @Test
  void markedArticlesToAFileCanBeTrainedOn() throws IOException {
    Path out = folder.resolve("next.txt");

    Cli.Outcome outcome =
        Cli.run("dataset", "suggest", "-f", "txt", "-o", out, "-n", 3, "examples");

    assertThat(outcome).isEqualTo(new Cli.Outcome(0, "", ""));
    assertThat(Corpus.read(out).articles()).hasSize(3);
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsDone() throws IOException {
    Path article = write("a.txt", ODD);

    Cli.Outcome outcome = Cli.run("dataset", "suggest", "nowhere", write("b", "Delhi"), article);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.messages())
        .containsExactly(
            "namavali: nowhere: no such file or folder",
            "namavali: warning: "
                + folder.resolve("b")
                + ": no Devanagari in it; Hindi text was expected");
    assertThat(outcome.lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --count=0     | --count: found 0, expected 1 to 10000
          --count=10001 | --count: found 10001, expected 1 to 10000
          --format=csv  | --format: found 'csv', expected jsonl or txt
          """)
  void wrongUse(String option, String message) {
    Cli.Outcome outcome = Cli.run("dataset", "suggest", option, "examples");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages())
        .containsExactly(
            "namavali: " + message, "Try 'namavali dataset suggest --help' for what can be said.");
  }

  @Test
  void aDocumentIsNotReplaced() throws IOException {
    Path article = write("a.txt", ODD);

    Cli.Outcome outcome = Cli.run("dataset", "suggest", "-o", article, article);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0))
        .isEqualTo("namavali: --output: " + article + " is one of the documents to read");
    assertThat(article).hasContent(ODD);
  }
}
