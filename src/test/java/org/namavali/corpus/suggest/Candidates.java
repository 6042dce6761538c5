package org.namavali.corpus.suggest;

import java.util.Collections;
import java.util.List;
import org.namavali.corpus.AnnotatedSentence;

/** Candidates for tests. */
final class Candidates {

  private Candidates() {}

  /** Every word is as doubtful as any other. */
  static Candidate of(String text, double margin) {
    List<String> words = List.of(text.split(" ", -1));
    List<Double> doubts = Collections.nCopies(words.size(), 0.5);
    return of(text, margin, doubts);
  }

  static Candidate of(String text, double margin, List<Double> doubts) {
    return new Candidate(
        new AnnotatedSentence("a.txt", text, List.of()),
        List.of(),
        List.of(text.split(" ", -1)),
        doubts,
        margin);
  }

  static List<String> texts(List<Suggestion> suggestions) {
    return suggestions.stream().map(s -> s.candidate().sentence().text()).toList();
  }
}
