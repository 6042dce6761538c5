package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.Span;
import org.namavali.Models;
import org.namavali.corpus.Article;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.NameSamples;
import org.namavali.corpus.Score;
import org.namavali.corpus.SentenceSamples;
import org.namavali.text.HindiTokenizer;

/** Measures models on annotated text. */
final class Evaluation {

  private final Models models;

  private Evaluation(Models models) {
    this.models = models;
  }

  /** The models in a folder, or the ones built in. */
  static Evaluation of(Path folder) throws IOException {
    return new Evaluation(folder == null ? Models.bundled() : Models.in(folder));
  }

  static List<NameSample> samples(Corpus corpus) {
    return new NameSamples(new HindiTokenizer()).of(corpus.sentences());
  }

  Score score(List<NameSample> samples) {
    Score.Counter counter = new Score.Counter();
    for (NameSample sample : samples) {
      counter.add(sample.getNames(), models.names().find(sample.getSentence()));
    }
    return counter.score();
  }

  /**
   * How well the ends of sentences are found in articles of several; empty where there are none.
   */
  String boundaries(List<Article> articles) {
    List<Article> several = articles.stream().filter(a -> a.sentences().size() > 1).toList();
    if (several.isEmpty()) {
      return "";
    }
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
    Score.Counts counts = new Score.Counts(gold, found, correct);
    return String.format(
        Locale.ROOT,
        "sentence ends: %d marked, %d found, %d correct, P %.1f R %.1f F1 %.1f%n",
        gold,
        found,
        correct,
        100 * counts.precision(),
        100 * counts.recall(),
        100 * counts.f1());
  }

  private static Set<Integer> ends(Span[] sentences) {
    Set<Integer> ends = new HashSet<>();
    for (Span sentence : sentences) {
      ends.add(sentence.getEnd());
    }
    return ends;
  }
}
