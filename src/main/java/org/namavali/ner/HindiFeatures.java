package org.namavali.ner;

import java.util.List;
import java.util.Objects;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * The features of Hindi words for OpenNLP.
 *
 * <p>Remembers the last sentence asked about, as OpenNLP asks word by word; so it is not safe for
 * threads, like every feature generator there.
 */
final class HindiFeatures implements AdaptiveFeatureGenerator {

  private final WordTable words;
  private final Gazetteer names;
  private String[] lastTokens;
  private SentenceForms lastForms;

  HindiFeatures(WordTable words, Gazetteer names) {
    this.words = Objects.requireNonNull(words, "words");
    this.names = Objects.requireNonNull(names, "names");
  }

  @Override
  public void createFeatures(
      List<String> features, String[] tokens, int index, String[] previousOutcomes) {
    if (tokens != lastTokens) {
      lastForms = forms(tokens);
      lastTokens = tokens;
    }
    addAll(features, Templates.OF_ONE_WORD, index);
    addAll(features, Templates.OF_CONTEXT, index);
  }

  private void addAll(List<String> features, List<Template> templates, int index) {
    for (Template template : templates) {
      String feature = template.text(lastForms, index);
      if (feature != null) {
        features.add(feature);
      }
    }
  }

  private SentenceForms forms(String[] tokens) {
    WordForm[] forms = new WordForm[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      forms[i] = WordForm.of(tokens[i], words, names);
    }
    return new SentenceForms(forms, names);
  }
}
