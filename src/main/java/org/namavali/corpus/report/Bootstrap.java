package org.namavali.corpus.report;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.namavali.corpus.Score;

/**
 * Where a figure would lie on other documents of the kind: as many documents are drawn with
 * repetition, again and again, and the middle 95 % of the figures taken (percentile bootstrap,
 * Efron 1979). Whole documents are drawn because the names of one are alike.
 */
final class Bootstrap {

  private static final int DRAWS = 1000;
  private static final long SEED = 1;

  private final Score.Counts[] drawn;

  /** Draws from the counts of documents; the order of the documents is of account. */
  Bootstrap(List<Score.Counts> documents) {
    SplittableRandom random = new SplittableRandom(SEED);
    drawn = new Score.Counts[DRAWS];
    Arrays.setAll(drawn, draw -> draw(documents, random));
  }

  private static Score.Counts draw(List<Score.Counts> documents, SplittableRandom random) {
    long gold = 0;
    long found = 0;
    long correct = 0;
    for (int i = 0; i < documents.size(); i++) {
      Score.Counts document = documents.get(random.nextInt(documents.size()));
      gold += document.gold();
      found += document.found();
      correct += document.correct();
    }
    return new Score.Counts(gold, found, correct);
  }

  Interval interval(ToDoubleFunction<Score.Counts> figure) {
    double[] figures = Arrays.stream(drawn).mapToDouble(figure).sorted().toArray();
    return new Interval(figures[DRAWS * 25 / 1000], figures[DRAWS * 975 / 1000 - 1]);
  }
}
