package org.namavali.corpus.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.namavali.corpus.PlacedSentence;

/** Finds sentences that were there before, in the same corpus or in one named earlier. */
final class DuplicateSentences implements Check {

  static final Set<Rule> RULES = EnumSet.of(Rule.DUPLICATE_SENTENCE, Rule.LEAKED_SENTENCE);

  private record First(int corpus, PlacedSentence sentence) {}

  @Override
  public void run(List<PlacedCorpus> corpora, Consumer<Finding> findings) {
    Map<String, First> firsts = new HashMap<>();
    for (int i = 0; i < corpora.size(); i++) {
      int corpus = i;
      corpora.get(i).sentences().forEach(s -> add(new First(corpus, s), firsts, findings));
    }
  }

  private static void add(First found, Map<String, First> firsts, Consumer<Finding> findings) {
    String text = SurfaceForm.of(found.sentence.sentence().text());
    First first = firsts.putIfAbsent(text, found);
    if (first != null) {
      findings.accept(finding(text, first, found));
    }
  }

  private static Finding finding(String text, First first, First found) {
    boolean leak = first.corpus != found.corpus;
    boolean alike = first.sentence.sentence().names().equals(found.sentence.sentence().names());
    String message =
        "'" + Excerpt.start(text) + "' stands there twice" + (alike ? "" : ", marked otherwise");
    return new Finding(
        leak ? Rule.LEAKED_SENTENCE : Rule.DUPLICATE_SENTENCE,
        found.sentence.place(0),
        text,
        message,
        Optional.of(first.sentence.place(0)));
  }
}
