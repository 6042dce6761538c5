package org.namavali.corpus;

import java.util.List;
import java.util.Objects;

/**
 * Sentences that were printed together, in order. Immutable.
 *
 * @param document its name, that of each of its sentences
 * @param topic what its {@code # topic} line says; empty where its format has no such line
 * @param sentences at least one; only the first can be a headline
 */
public record Article(String document, String topic, List<AnnotatedSentence> sentences) {

  public Article {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(topic, "topic");
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("article " + document + " has no sentence");
    }
    for (AnnotatedSentence sentence : sentences) {
      if (!sentence.document().equals(document)) {
        throw new IllegalArgumentException(
            "article " + document + " holds a sentence of " + sentence.document());
      }
    }
    if (sentences.stream().skip(1).anyMatch(AnnotatedSentence::headline)) {
      throw new IllegalArgumentException("article " + document + " has a headline in its body");
    }
  }
}
