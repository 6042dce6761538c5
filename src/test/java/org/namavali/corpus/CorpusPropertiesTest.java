package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.namavali.EntityType;

/** What holds for any text. */
class CorpusPropertiesTest {

  private static final String DOCUMENT = "a.txt#1";

  private Path folder;

  @BeforeTry
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("corpus");
  }

  @AfterTry
  void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("a.txt"));
    Files.deleteIfExists(folder.resolve("a.jsonl"));
    Files.delete(folder);
  }

  @Property(tries = 150)
  void anArticleWrittenIsTheArticleRead(@ForAll("articles") Article article) throws IOException {
    Corpus corpus = CorpusFiles.read(folder, "a.txt", CorpusFiles.render(article));

    assertThat(corpus.articles()).containsExactly(article);
  }

  @Property(tries = 150)
  void jsonOffsetsInCodePointsGiveTheSameNames(@ForAll("sentences") AnnotatedSentence sentence)
      throws IOException {
    Corpus corpus = CorpusFiles.read(folder, "a.jsonl", json(sentence));

    assertThat(corpus.sentences()).containsExactly(sentence);
  }

  private static String json(AnnotatedSentence sentence) {
    List<String> spans = new ArrayList<>();
    for (Name name : sentence.names()) {
      int start = sentence.text().codePointCount(0, name.start());
      int end = sentence.text().codePointCount(0, name.end());
      spans.add("{\"start\":" + start + ",\"end\":" + end + ",\"type\":\"" + name.type() + "\"}");
    }
    String text = sentence.text().replace("\\", "\\\\").replace("\"", "\\\"");
    return "{\"document\":\"" + DOCUMENT + "\",\"text\":\"" + text + "\",\"spans\":" + spans + "}";
  }

  @Provide
  Arbitrary<Article> articles() {
    Arbitrary<List<AnnotatedSentence>> bodies = sentences().list().ofMinSize(1).ofMaxSize(5);
    return Combinators.combine(Arbitraries.of("rain", "court, land", "खेल"), bodies)
        .as((topic, body) -> new Article(DOCUMENT, topic, withHeadline(body)));
  }

  private static List<AnnotatedSentence> withHeadline(List<AnnotatedSentence> sentences) {
    List<AnnotatedSentence> all = new ArrayList<>(sentences);
    AnnotatedSentence first = all.get(0);
    all.set(0, new AnnotatedSentence(DOCUMENT, first.text(), first.names(), true));
    return all;
  }

  /** Pieces with blanks between them, some of them names. */
  @Provide
  Arbitrary<AnnotatedSentence> sentences() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "रमा",
            "क्षत्रिय",
            "ज़ारा",
            "L&T",
            "😡",
            "👩\u200D🌾",
            "&lt;",
            "<PERSON>",
            "a < b",
            "\"",
            "\\",
            "।",
            "#",
            "दृ\u200Cढ़",
            "सन्");
    Arbitrary<Optional<EntityType>> types = Arbitraries.of(EntityType.class).optional();
    return Combinators.combine(pieces, types)
        .as(Tuple::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(CorpusPropertiesTest::sentence);
  }

  private static AnnotatedSentence sentence(List<Tuple2<String, Optional<EntityType>>> pieces) {
    StringBuilder text = new StringBuilder("ये");
    List<Name> names = new ArrayList<>();
    for (Tuple2<String, Optional<EntityType>> piece : pieces) {
      text.append(' ');
      int start = text.length();
      text.append(piece.get1());
      piece.get2().ifPresent(type -> names.add(new Name(start, text.length(), type)));
    }
    return new AnnotatedSentence(DOCUMENT, text.toString(), names);
  }
}
