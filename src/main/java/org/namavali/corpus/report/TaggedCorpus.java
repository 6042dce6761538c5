package org.namavali.corpus.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A corpus that a model has tagged. Immutable.
 *
 * @param name what it is called
 * @param sentences its sentences, those of a document together
 */
public record TaggedCorpus(String name, List<TaggedSentence> sentences) {

  public TaggedCorpus {
    sentences = List.copyOf(sentences);
  }

  /** What became of each name in it. */
  public Stream<NameResult> names() {
    return sentences.stream().flatMap(sentence -> NameResult.of(sentence).stream());
  }
}
