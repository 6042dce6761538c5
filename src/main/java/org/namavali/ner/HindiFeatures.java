package org.namavali.ner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * The features of Hindi words for OpenNLP.
 *
 * <p>Remembers the last sentence asked about, as OpenNLP asks word by word, and the features of
 * words seen before, {@value #MOST_WORDS} at most; so it is not safe for threads, like every
 * feature generator there.
 */
final class HindiFeatures implements AdaptiveFeatureGenerator {

  private static final int MOST_WORDS = 1 << 16;

  private final WordTable words;
  private final Gazetteer names;
  private final Map<String, WordForm> known = new HashMap<>();
  private final Map<WordForm, String[]> ofOneWord = new HashMap<>();
  private String[] lastTokens;
  private SentenceForms lastForms;

  HindiFeatures(WordTable words, Gazetteer names) {
    this.words = Objects.requireNonNull(words, "words");
    this.names = Objects.requireNonNull(names, "names");
  }

  @Override
  public void createFeatures(
      List<String> features, String[] tokens, int index, String[] previousOutcomes) {
    // An array may be filled again: OpenNLP begins each sentence at its first token.
    if (tokens != lastTokens || index == 0) {
      lastForms = forms(tokens);
      lastTokens = tokens;
    }
    for (int i = 0; i < Templates.OF_ONE_WORD.size(); i++) {
      WordForm near = lastForms.word(index + Templates.OF_ONE_WORD.get(i).distance());
      add(features, ofOneWord.computeIfAbsent(near, HindiFeatures::ofOneWord)[i]);
    }
    WordForm word = lastForms.word(index);
    for (int piece = 0; piece < word.pieces(); piece++) {
      features.add(word.piece(piece));
    }
    for (Template template : Templates.OF_CONTEXT) {
      add(features, template.text(lastForms, index));
    }
  }

  private static void add(List<String> features, String feature) {
    if (feature != null) {
      features.add(feature);
    }
  }

  private static String[] ofOneWord(WordForm word) {
    return Templates.OF_ONE_WORD.stream()
        .map(template -> template.text(word))
        .toArray(String[]::new);
  }

  private SentenceForms forms(String[] tokens) {
    if (known.size() > MOST_WORDS) {
      known.clear();
      ofOneWord.clear();
    }
    WordForm[] forms = new WordForm[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      forms[i] = known.computeIfAbsent(tokens[i], token -> WordForm.of(token, words, names));
    }
    return new SentenceForms(forms, names);
  }
}
