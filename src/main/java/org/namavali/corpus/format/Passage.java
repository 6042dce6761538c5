package org.namavali.corpus.format;

import java.util.List;
import opennlp.tools.util.Span;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.text.HindiTokenizer;

/**
 * What goes from reader to writer at once: a sentence or, where a format knows none, a document.
 * Neighbours of one document belong together. Immutable.
 *
 * @param sentence text, names and document; the text may hold line ends
 * @param tokens its tokens in UTF-16 units, in order and none without characters; empty where the
 *     format tells none
 * @param topic the topic of its document; empty where the format tells none
 */
record Passage(AnnotatedSentence sentence, List<Span> tokens, String topic) {

  private static final HindiTokenizer TOKENIZER = new HindiTokenizer();

  Passage {
    tokens = List.copyOf(tokens);
  }

  /** Its own tokens, or those of {@link HindiTokenizer}. */
  List<Span> tokensOrUsual() {
    return tokens.isEmpty() ? usualTokens() : tokens;
  }

  boolean hasUsualTokens() {
    return tokens.isEmpty() || tokens.equals(usualTokens());
  }

  private List<Span> usualTokens() {
    return TOKENIZER.tokenizePos(text(), 0, text().length());
  }

  String text() {
    return sentence.text();
  }

  String document() {
    return sentence.document();
  }

  /** Whether its document was named by its source and not just counted, as {@code file#n}. */
  boolean isNamed() {
    int hash = document().lastIndexOf('#');
    return hash < 0
        || hash + 1 == document().length()
        || !document().substring(hash + 1).chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
