package org.namavali.corpus.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import opennlp.tools.util.Span;
import org.namavali.corpus.Name;
import org.namavali.corpus.PlacedSentence;
import org.namavali.text.HindiTokenizer;

/** Finds the words of given names outside the names that are marked, the longest name first. */
final class UntaggedNames {

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

  /** Gives each name that is found, as its form, and its first unit in the sentence. */
  void in(PlacedSentence sentence, ObjIntConsumer<String> found) {
    String text = sentence.sentence().text();
    List<Span> tokens = List.of(tokenizer.tokenizePos(text));
    List<String> words =
        tokens.stream().map(t -> SurfaceForm.of(t.getCoveredText(text).toString())).toList();
    for (int i = 0; i < tokens.size(); ) {
      int length = length(words.subList(i, words.size()));
      if (length > 0 && isFree(sentence, tokens.subList(i, i + length))) {
        found.accept(forms.get(words.subList(i, i + length)), tokens.get(i).getStart());
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

  private static boolean isFree(PlacedSentence sentence, List<Span> tokens) {
    int start = tokens.get(0).getStart();
    int end = tokens.get(tokens.size() - 1).getEnd();
    for (Name name : sentence.sentence().names()) {
      if (name.start() < end && start < name.end()) {
        return false;
      }
    }
    return true;
  }
}
