package org.namavali.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.sentdetect.SentenceSample;

/**
 * Prints articles as running text whose sentences are known, to train and measure sentence
 * detection.
 *
 * <p>Immutable; threads may share it. The same articles and seed give the same text.
 */
public final class SentenceSamples {

  private SentenceSamples() {}

  /** Each article as a newspaper prints it: the headline on its line, then paragraphs. */
  public static List<SentenceSample> printed(List<Article> articles) {
    List<SentenceSample> samples = new ArrayList<>();
    for (Article article : articles) {
      samples.add(new Page(Layout.PLAIN, new Random(samples.size())).print(article.sentences()));
    }
    return samples;
  }

  /**
   * Each article once as it is and several times as the web spoils it: dandas as other stops,
   * blanks before stops or none behind, lines broken at a width, titles and initials before names.
   */
  public static List<SentenceSample> varied(List<Article> articles, long seed) {
    List<SentenceSample> samples = new ArrayList<>(printed(articles));
    Random random = new Random(seed);
    for (Article article : articles) {
      for (int copy = 0; copy < 3; copy++) {
        samples.add(new Page(Layout.any(random), random).print(article.sentences()));
      }
    }
    return samples;
  }
}
