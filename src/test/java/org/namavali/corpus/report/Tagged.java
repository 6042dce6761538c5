package org.namavali.corpus.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;

/** Makes tagged sentences of words and of names given as {@code start-end TYPE [confidence]}. */
final class Tagged {

  private Tagged() {}

  static TaggedSentence sentence(String document, String text, String gold, String found) {
    List<Span> tokens = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ", -1)) {
      tokens.add(new Span(start, start + word.length()));
      start += word.length() + 1;
    }
    return new TaggedSentence(document, text, tokens, names(gold), names(found));
  }

  private static List<Span> names(String names) {
    return Arrays.stream(names.split(", ", -1))
        .filter(n -> !n.isEmpty())
        .map(Tagged::name)
        .toList();
  }

  private static Span name(String text) {
    String[] parts = text.split("[- ]", -1);
    return new Span(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        parts[2],
        parts.length > 3 ? Double.parseDouble(parts[3]) : 0.5);
  }
}
