package org.namavali.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.Span;
import org.namavali.ModelException;
import org.namavali.Models;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.Article;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.NameSamples;
import org.namavali.corpus.Score;
import org.namavali.corpus.SentenceSamples;
import org.namavali.corpus.report.TaggedCorpus;
import org.namavali.corpus.report.TaggedSentence;
import org.namavali.ner.NameModel;
import org.namavali.text.HindiTokenizer;

/**
 * Measures models on annotated text.
 *
 * @param title what the models are called
 */
record Evaluation(String title, Models models) {

  /** The models in a folder. */
  static Evaluation of(Path folder) throws ModelException {
    return new Evaluation("the models in " + folder, Models.in(folder));
  }

  /** The models of a language that are built in. */
  static Evaluation bundled(String language) throws ModelException {
    return new Evaluation("the models built in", Models.bundled(language));
  }

  /** The models that an argument names: a folder, a name model, or those built in. */
  static Evaluation of(ModelChoice choice) throws ModelException {
    return new Evaluation(choice.title(), choice.models());
  }

  /** How each document is scored, in order. */
  static List<Score> byDocument(NameModel model, Corpus corpus) {
    NameSamples samples = new NameSamples(new HindiTokenizer());
    return corpus.articles().stream()
        .map(article -> score(model, samples.of(article.sentences())))
        .toList();
  }

  static List<NameSample> samples(Corpus corpus) {
    return new NameSamples(new HindiTokenizer()).of(corpus.sentences());
  }

  /** A corpus with the names that the model finds in it beside the marked ones. */
  TaggedCorpus tag(MarkedCorpus marked) {
    HindiTokenizer tokenizer = new HindiTokenizer();
    List<AnnotatedSentence> sentences = marked.corpus().sentences();
    List<NameSample> samples = samples(marked.corpus());
    List<TaggedSentence> tagged = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      NameSample sample = samples.get(i);
      String text = sentences.get(i).text();
      tagged.add(
          new TaggedSentence(
              sentences.get(i).document(),
              text,
              List.of(tokenizer.tokenizePos(text)),
              List.of(sample.getNames()),
              List.of(models.names().find(sample.getSentence()))));
    }
    return new TaggedCorpus(marked.path().toString(), tagged);
  }

  Score score(List<NameSample> samples) {
    return score(models.names(), samples);
  }

  static Score score(NameModel model, List<NameSample> samples) {
    Score.Counter counter = new Score.Counter();
    for (NameSample sample : samples) {
      counter.add(sample.getNames(), model.find(sample.getSentence()));
    }
    return counter.score();
  }

  /** How well the ends of sentences are found in articles of several. */
  Score.Counts boundaries(List<Article> articles) {
    List<Article> several = articles.stream().filter(a -> a.sentences().size() > 1).toList();
    long gold = 0;
    long found = 0;
    long correct = 0;
    for (SentenceSample page : SentenceSamples.printed(several)) {
      Set<Integer> golden = ends(page.getSentences());
      Set<Integer> all = ends(models.sentences().sentPosDetect(page.getDocument()));
      gold += golden.size();
      found += all.size();
      all.retainAll(golden);
      correct += all.size();
    }
    return new Score.Counts(gold, found, correct);
  }

  private static Set<Integer> ends(Span[] sentences) {
    Set<Integer> ends = new HashSet<>();
    for (Span sentence : sentences) {
      ends.add(sentence.getEnd());
    }
    return ends;
  }
}
