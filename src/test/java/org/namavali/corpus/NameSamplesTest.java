package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.EntityType;

class NameSamplesTest {

  private final NameSamples samples = new NameSamples(WhitespaceTokenizer.INSTANCE);

  @Test
  void givesNamesAsSpansOfTokens() {
    AnnotatedSentence sentence = sentence("d", "कल [रमा बेलवाल] और [उमा] आईं");

    NameSample sample = samples.of(List.of(sentence)).get(0);

    assertThat(sample.getSentence()).containsExactly("कल", "रमा", "बेलवाल", "और", "उमा", "आईं");
    assertThat(sample.getNames())
        .containsExactly(new Span(1, 3, "PERSON"), new Span(4, 5, "PERSON"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          end inside a token          | [रमा]-समर्थक आए          | 0..1
          start inside a token        | गैर-[रमा] लोग            | 0..1
          both inside one token       | गैर-[रमा]-समर्थक          | 0..1
          edges in two tokens         | गैर-[रमा देवी]-समर्थक आए  | 0..2
          two names in one token      | [रमा]-[उमा] आईं           | 0..1
          two names sharing one token | [रमा देवी]-[उमा देवी] आईं | 0..2
          third name after the clash  | [रमा]-[उमा] [शमा] आईं     | 0..1 1..2
          white space between         | [रमा] [उमा]               | 0..1 1..2
          """)
  void widensANameToWholeTokensAndLetsTheEarlierWin(
      String phenomenon, String marked, String expected) {
    NameSample sample = samples.of(List.of(sentence("d", marked))).get(0);

    assertThat(sample.getNames())
        .as(phenomenon)
        .extracting(span -> span.getStart() + ".." + span.getEnd())
        .containsExactly(expected.split(" "));
  }

  @Test
  void clearsAdaptiveDataWhereADocumentBegins() {
    List<AnnotatedSentence> sentences =
        List.of(sentence("a", "एक"), sentence("a", "दो"), sentence("b", "तीन"));

    assertThat(samples.of(sentences))
        .extracting(NameSample::isClearAdaptiveDataSet)
        .containsExactly(true, false, true);
  }

  @Test
  void carriesTheNameOfTheCorpusAtEveryToken() {
    NameSamples named = new NameSamples(WhitespaceTokenizer.INSTANCE, "hiner");

    NameSample sample = named.of(List.of(sentence("a", "एक दो"))).get(0);

    assertThat(sample.getAdditionalContext()).isDeepEqualTo(new String[][] {{"hiner"}, {"hiner"}});
  }

  @Test
  void carriesNoContextWithoutACorpusName() {
    assertThat(samples.of(List.of(sentence("a", "एक"))).get(0).getAdditionalContext()).isNull();
  }

  /** Names stand in brackets. */
  private static AnnotatedSentence sentence(String document, String marked) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    List<String> pieces = List.of(marked.split("[\\[\\]]", -1));
    for (int i = 0; i < pieces.size(); i++) {
      int start = text.length();
      text.append(pieces.get(i));
      if (i % 2 == 1) {
        names.add(new Name(start, text.length(), EntityType.PERSON));
      }
    }
    return new AnnotatedSentence(document, text.toString(), names);
  }
}
