package org.namavali.ner;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeContainer;
import opennlp.tools.namefind.NameFinderME;
import org.namavali.text.HindiTexts;
import org.namavali.text.HindiTokenizer;

/** What {@link NameModel} and plain OpenNLP find in any tokens. */
class NameModelPropertiesTest {

  private static NameModel model;
  private static NameFinderME plain;
  private static List<String> words;

  @BeforeContainer
  static void load() throws IOException {
    model = ShippedModel.load();
    plain = ShippedModel.plain();
    words =
        ShippedModel.sentences("train").stream()
            .flatMap(Arrays::stream)
            .distinct()
            .limit(5_000)
            .toList();
  }

  @Provide
  Arbitrary<String[]> tokens() {
    Arbitrary<String> unknown =
        Arbitraries.strings().withCharRange('\u0905', '\u094D').ofMaxLength(9);
    Arbitrary<String> latin = Arbitraries.of("ISRO", "covid", "L", "Zürich", "x@example.org");
    Arbitrary<String> numbers = Arbitraries.of("26", "1,00,000", "१९४७", "4.5", "26वां", "%");
    Arbitrary<String> odd =
        Arbitraries.of("😡", "👩\u200D🌾", "", " ", "<s>", "</s>", "|", "w[0]=रमा", "\uD83D", "\0");
    return Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of(words)),
            Tuple.of(2, unknown),
            Tuple.of(1, latin),
            Tuple.of(1, numbers),
            Tuple.of(1, odd),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(5)))
        .array(String[].class)
        .ofMaxSize(30)
        .withoutEdgeCases();
  }

  @Property(tries = 400)
  void areTheSameForAnyTokens(@ForAll("tokens") String[] tokens) {
    Found.assertSame(tokens, model.find(tokens), plain.find(tokens));
  }

  @Provide
  Arbitrary<String> texts() {
    return HindiTexts.wildTexts();
  }

  @Property(tries = 200)
  void areTheSameForTheTokensOfAnyText(@ForAll("texts") String text) {
    String[] tokens = new HindiTokenizer().tokenize(text);

    Found.assertSame(tokens, model.find(tokens), plain.find(tokens));
  }
}
