package org.namavali.corpus.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.namavali.EntityType;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.Name;

/** Suggestions as they are written, and as a corpus is read from them. */
class SuggestionFormatTest {

  private static final String TEXT = "😡 लेले & खोटे <नासिक> गए।";

  @TempDir Path folder;

  private static Suggestion suggestion(String document, String text, Name... names) {
    Candidate candidate =
        new Candidate(
            new AnnotatedSentence(document, text, List.of(names)),
            Collections.nCopies(names.length, 0.98765),
            List.of(),
            List.of(),
            0.03125);
    return new Suggestion(candidate, 0.1);
  }

  private static Suggestion suggestion() {
    return suggestion(
        "a.txt", TEXT, new Name(3, 7, EntityType.PERSON), new Name(16, 21, EntityType.LOCATION));
  }

  private static String write(SuggestionFormat format, Suggestion suggestion) throws IOException {
    StringWriter out = new StringWriter();
    format.write(suggestion, out);
    return out.toString();
  }

  @Test
  void jsonLinesCountInCodePoints() throws IOException {
    assertThat(write(SuggestionFormat.JSONL, suggestion()))
        .isEqualTo(
            "{\"document\":\"a.txt\",\"text\":\"😡 लेले & खोटे <नासिक> गए।\",\"spans\":["
                + "{\"start\":2,\"end\":6,\"type\":\"PERSON\",\"confidence\":0.9877},"
                + "{\"start\":15,\"end\":20,\"type\":\"LOCATION\",\"confidence\":0.9877}],"
                + "\"score\":0.1000,\"margin\":0.0313}\n");
  }

  @Test
  void markedArticlesHoldOneSentence() throws IOException {
    assertThat(write(SuggestionFormat.TXT, suggestion()))
        .isEqualTo(
            """
            # a.txt, score 0.1000
            😡 <PERSON>लेले</PERSON> &amp; खोटे &lt;<LOCATION>नासिक</LOCATION>&gt; गए।

            """);
  }

  @ParameterizedTest
  @EnumSource
  void aCorpusIsReadFromThem(SuggestionFormat format) throws IOException {
    String text = write(format, suggestion()) + write(format, suggestion("b", "नदी\nचढ़ी।"));

    List<AnnotatedSentence> read = read(format, text);

    assertThat(read).extracting(AnnotatedSentence::names).first().isEqualTo(names(suggestion()));
    assertThat(read).extracting(AnnotatedSentence::text).first().isEqualTo(TEXT);
    assertThat(read.get(1).text().replace('\n', ' ')).isEqualTo("नदी चढ़ी।");
  }

  private static List<Name> names(Suggestion suggestion) {
    return suggestion.candidate().sentence().names();
  }

  @Test
  void aSentenceIsNotTakenForATopicNorANameForALine() throws IOException {
    Suggestion odd = suggestion("क\nख", "# लेले आए", new Name(2, 6, EntityType.PERSON));

    List<AnnotatedSentence> read = read(SuggestionFormat.TXT, write(SuggestionFormat.TXT, odd));

    assertThat(read).singleElement().extracting(AnnotatedSentence::names).isEqualTo(names(odd));
  }

  private List<AnnotatedSentence> read(SuggestionFormat format, String text) throws IOException {
    Path file = folder.resolve(format == SuggestionFormat.JSONL ? "a.jsonl" : "a.txt");
    return Corpus.read(Files.writeString(file, text, StandardCharsets.UTF_8)).sentences();
  }
}
