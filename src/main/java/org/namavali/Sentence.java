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

  /** Those of the tokens that begin from one offset on and before another. */
  List<Span> tokens(int from, int to) {
    return tokens.subList(tokensBefore(from), Math.max(tokensBefore(from), tokensBefore(to)));
  }

  private int tokensBefore(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).getStart() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
