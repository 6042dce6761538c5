package org.namavali.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * Turns annotated sentences into OpenNLP's samples: cut into tokens, names as spans of tokens.
 *
 * <p>A name whose edge falls inside a token widens to the whole token; where two names then meet in
 * one token, the earlier stays and the later is dropped. Immutable, and as safe between threads as
 * the tokenizer it was given.
 */
public final class NameSamples {

  private final Tokenizer tokenizer;
  private final String corpus;

  /** Samples without additional context. */
  public NameSamples(Tokenizer tokenizer) {
    this(tokenizer, "");
  }

  /**
   * Samples that carry the name of their corpus as OpenNLP additional context, at every token.
   *
   * @param corpus the name; empty for no additional context
   */
  public NameSamples(Tokenizer tokenizer, String corpus) {
    this.tokenizer = Objects.requireNonNull(tokenizer, "tokenizer");
    this.corpus = Objects.requireNonNull(corpus, "corpus");
  }

  /** One sample a sentence; adaptive data is to be cleared wherever a document begins. */
  public List<NameSample> of(List<AnnotatedSentence> sentences) {
    List<NameSample> samples = new ArrayList<>(sentences.size());
    String document = null;
    for (AnnotatedSentence sentence : sentences) {
      samples.add(sample(sentence, !sentence.document().equals(document)));
      document = sentence.document();
    }
    return samples;
  }

  private NameSample sample(AnnotatedSentence sentence, boolean documentStart) {
    Span[] tokens = tokenizer.tokenizePos(sentence.text());
    String[] words = Span.spansToStrings(tokens, sentence.text());
    return new NameSample(
        sentence.document(), words, names(sentence, tokens), context(words), documentStart);
  }

  private String[][] context(String[] words) {
    return corpus.isEmpty()
        ? null
        : Arrays.stream(words).map(word -> new String[] {corpus}).toArray(String[][]::new);
  }

  private static Span[] names(AnnotatedSentence sentence, Span[] tokens) {
    List<Span> names = new ArrayList<>();
    int free = 0;
    for (Name name : sentence.names()) {
      Span widened = widen(name, tokens, Math.max(0, free - 1));
      if (widened.getStart() >= free && widened.length() > 0) {
        names.add(widened);
        free = widened.getEnd();
      }
    }
    return names.toArray(Span[]::new);
  }

  /** The tokens that the name touches, looked for from the given one on. */
  private static Span widen(Name name, Span[] tokens, int from) {
    int first = from;
    while (first < tokens.length && tokens[first].getEnd() <= name.start()) {
      first++;
    }
    int end = first;
    while (end < tokens.length && tokens[end].getStart() < name.end()) {
      end++;
    }
    return new Span(first, end, name.type().name());
  }
}
