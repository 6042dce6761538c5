package org.namavali.corpus.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import opennlp.tools.util.Span;
import org.namavali.corpus.Name;
import org.namavali.corpus.PlacedSentence;
import org.namavali.text.HindiTokenizer;

/** Finds the words of given names outside the names that are marked, the longest name first. */
final class UntaggedNames {

  /** Where words stand in a sentence, in UTF-16 units. */
  record At(PlacedSentence sentence, int start, int end) {

    private boolean isFree() {
      for (Name name : sentence.sentence().names()) {
        if (name.start() < end && start < name.end()) {
          return false;
        }
      }
      return true;
    }
  }

  private final HindiTokenizer tokenizer = new HindiTokenizer();
  private final Map<List<String>, String> forms = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  UntaggedNames(Collection<String> names) {
    for (String form : names) {
      List<String> words = List.of(tokenizer.tokenize(form));
      if (form.codePointCount(0, form.length()) > 1) {
        forms.put(words, form);
        longest.merge(words.get(0), words.size(), Math::max);
      }
    }
  }

  /** How often each is found. */
  Map<String, Integer> count(List<PlacedCorpus> corpora) {
    Map<String, Integer> counts = new HashMap<>();
    for (PlacedCorpus corpus : corpora) {
      in(corpus.sentences().toList(), (form, at) -> counts.merge(form, 1, Integer::sum));
    }
    return counts;
  }

  /** Gives each name that is found, as its form, and where. */
  void in(List<PlacedSentence> sentences, BiConsumer<String, At> found) {
    sentences.forEach(sentence -> in(sentence, found));
  }

  private void in(PlacedSentence sentence, BiConsumer<String, At> found) {
    String text = sentence.sentence().text();
    List<Span> tokens = List.of(tokenizer.tokenizePos(text));
    List<String> words =
        tokens.stream().map(t -> SurfaceForm.of(t.getCoveredText(text).toString())).toList();
    for (int i = 0; i < tokens.size(); ) {
      int length = length(words.subList(i, words.size()));
      int last = i + Math.max(0, length - 1);
      At at = new At(sentence, tokens.get(i).getStart(), tokens.get(last).getEnd());
      if (length > 0 && at.isFree()) {
        found.accept(forms.get(words.subList(i, i + length)), at);
        i += length;
      } else {
        i++;
      }
    }
  }

  /** How many words the longest name has that the words begin with; 0 if there is none. */
  private int length(List<String> words) {
    int length = Math.min(words.size(), longest.getOrDefault(words.get(0), 0));
    while (length > 0 && !forms.containsKey(words.subList(0, length))) {
      length--;
    }
    return length;
  }
}
