package org.namavali;

import java.util.List;
import opennlp.tools.util.Span;

/**
 * One sentence of a text and its tokens.
 *
 * @param start first UTF-16 unit of the sentence in {@link Extraction#text()}
 * @param end unit after its last one
 * @param tokens the tokens in order, their offsets those of the whole text
 */
public record Sentence(int start, int end, List<Span> tokens) {

  public Sentence {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a sentence cannot span " + start + ".." + end);
    }
    tokens = List.copyOf(tokens);
  }
}
