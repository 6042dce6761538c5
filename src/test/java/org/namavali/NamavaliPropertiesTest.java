package org.namavali;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import opennlp.tools.util.Span;

/** What holds for any string, however broken. */
class NamavaliPropertiesTest {

  private static final Namavali NAMAVALI = load();

  private static Namavali load() {
    try {
      return Namavali.load();
    } catch (ModelException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "दिल्ली", "नरेंद्र", "सिंह", "ने", "में", "रूस", "श्री", "डॉ.", "एम. के.", "संयुक्त",
            "राष्ट्र", "परिषद", "2.5", "२०२४", "Delhi", "U.N.");
    Arbitrary<String> marks =
        Arbitraries.of(
            " ",
            "  ",
            "\n",
            "\r\n",
            "\t",
            "।",
            "॥",
            "?",
            "!",
            ".",
            "…",
            ",",
            "-",
            "–",
            "\"",
            "'",
            "(",
            ")",
            "|",
            "\u00A0",
            "\u200B",
            "\u200C",
            "\u200D",
            "\uFEFF",
            "\u2028",
            "\u0000",
            "\u0007",
            "😀",
            "👩\u200D👩\u200D👧",
            "क्",
            "\u093C",
            "\u094D",
            "\uD83D",
            "\uDE00",
            "\uFFFF",
            "<",
            "&",
            "\u202E");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(5);
    Arbitrary<String> devanagari =
        Arbitraries.strings().withCharRange('\u0900', '\u097F').ofMaxLength(12);
    Arbitrary<String> longWord =
        Arbitraries.of("क", "a", "का", "\u200D", "1").map(piece -> piece.repeat(300));
    return Arbitraries.frequencyOf(
            Tuple.of(20, words),
            Tuple.of(20, marks),
            Tuple.of(5, any),
            Tuple.of(5, devanagari),
            Tuple.of(1, longWord))
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 300)
  void mentionsAreStretchesOfTheTextInOrder(@ForAll("texts") String text) {
    Extraction extraction = NAMAVALI.extract(text);

    int free = 0;
    for (Mention mention : extraction.mentions()) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(free);
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
      assertThat(mention.confidence()).isBetween(0.0, 1.0);
      assertThat(mention.text()).isEqualTo(mention.text().strip());
      free = mention.end();
    }
  }

  @Property(tries = 300)
  void aMentionLiesInItsSentenceAndIsMadeOfItsTokens(@ForAll("texts") String text) {
    Extraction extraction = NAMAVALI.extract(text);

    for (Mention mention : extraction.mentions()) {
      Sentence sentence = extraction.sentences().get(mention.sentence());
      assertThat(sentence.tokens()).extracting(Span::getStart).contains(mention.start());
      assertThat(sentence.tokens()).extracting(Span::getEnd).contains(mention.end());
    }
  }

  @Property(tries = 300)
  void everyLetterAndDigitIsInATokenOfASentence(@ForAll("texts") String text) {
    Extraction extraction = NAMAVALI.extract(text);

    StringBuilder rest = new StringBuilder(text);
    int free = 0;
    for (Sentence sentence : extraction.sentences()) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(free);
      for (Span token : sentence.tokens()) {
        assertThat(token.getStart()).isGreaterThanOrEqualTo(free);
        rest.replace(token.getStart(), token.getEnd(), " ".repeat(token.length()));
        free = token.getEnd();
      }
      assertThat(sentence.end()).isEqualTo(free);
    }
    assertThat(rest.codePoints()).noneMatch(Character::isLetterOrDigit);
  }

  @Property(tries = 100)
  void theSameTextGivesTheSameNames(@ForAll("texts") String text) {
    assertThat(NAMAVALI.extract(text)).isEqualTo(NAMAVALI.extract(new String(text.toCharArray())));
  }

  @Property(tries = 100)
  void aThreadThatSawOtherTextsFindsTheSame(@ForAll("texts") String text) throws Exception {
    Extraction here = NAMAVALI.extract(text);
    List<Extraction> there = new CopyOnWriteArrayList<>();
    Thread other = new Thread(() -> there.add(NAMAVALI.extract(text)));
    other.start();
    other.join();

    assertThat(there).containsExactly(here);
  }
}
