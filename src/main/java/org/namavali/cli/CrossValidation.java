package org.namavali.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import opennlp.tools.namefind.NameSample;
import org.namavali.corpus.Article;
import org.namavali.corpus.Score;
import org.namavali.ner.NameLessons;
import org.namavali.ner.NameModel;

/** Trains on all folds but one, measures on that one, for each; several at once. */
final class CrossValidation {

  private final Training training;
  private final PrintWriter messages;

  CrossValidation(Training training, PrintWriter messages) {
    this.training = training;
    this.messages = messages;
  }

  /** The score of each fold. */
  List<Score> run(List<List<Article>> folds, int threads) throws IOException {
    NameLessons lessons = training.prepare();
    List<Callable<Score>> tasks = new ArrayList<>();
    for (int fold = 0; fold < folds.size(); fold++) {
      int left = fold;
      tasks.add(() -> score(lessons, folds, left));
    }
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, folds.size()));
    try {
      List<Score> scores = new ArrayList<>();
      for (Future<Score> score : workers.invokeAll(tasks)) {
        scores.add(score.get());
      }
      return scores;
    } catch (ExecutionException e) {
      throw new IOException(OneLine.of(e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private Score score(NameLessons lessons, List<List<Article>> folds, int left) {
    List<Article> others = new ArrayList<>();
    for (int fold = 0; fold < folds.size(); fold++) {
      others.addAll(fold == left ? List.of() : folds.get(fold));
    }
    Curriculum curriculum = training.curriculum();
    NameModel model = lessons.trainAlone(curriculum.of(others), training.settings());
    List<NameSample> samples = curriculum.samples(folds.get(left));
    Score score = Evaluation.score(model, samples);
    messages.printf(
        Locale.ROOT,
        "fold %d of %d: %d sentences, F1 %.1f\n",
        left + 1,
        folds.size(),
        samples.size(),
        100 * score.all().f1());
    return score;
  }
}
