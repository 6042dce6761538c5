package org.namavali.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameSample;
import org.namavali.EntityType;
import org.namavali.corpus.Article;
import org.namavali.corpus.Documents;
import org.namavali.corpus.Score;
import org.namavali.ner.NameLessons;

/**
 * How F1 grows with the data: models trained on a sixteenth, an eighth, a quarter, a half and all
 * of the documents of each corpus, each part holding the ones before it.
 */
final class LearningCurve {

  private static final int[] PARTS = {16, 8, 4, 2, 1};

  private final Training training;
  private final List<NameSample> dev;
  private final String title;
  private final List<Documents> corpora = new ArrayList<>();

  LearningCurve(Training training, List<MarkedCorpus> dev) {
    this.training = training;
    this.title = String.join("; ", dev.stream().map(MarkedCorpus::summary).toList());
    this.dev = dev.stream().flatMap(m -> Evaluation.samples(m.corpus()).stream()).toList();
    for (List<Article> articles : training.curriculum().articles()) {
      corpora.add(Documents.shuffled(articles, training.settings().seed()));
    }
  }

  /** Trains, and writes a line for each model as soon as it is there. */
  void write(Writer table, Writer csv) throws IOException {
    NameLessons lessons = training.prepare();
    table.write(OneLine.of("F1 on " + title) + "\n");
    table.write("data  sentences  PERSON  LOCATION  ORGANIZATION    all\n");
    csv.write("part,sentences,person,location,organization,all\n");
    for (int parts : PARTS) {
      Point point = point(lessons, parts);
      table.write(point.line("1/%-4d%9d%8.1f%10.1f%14.1f%7.1f\n", parts));
      table.flush();
      csv.write(point.line("%.4f,%d,%.2f,%.2f,%.2f,%.2f\n", 1.0 / parts));
    }
  }

  private Point point(NameLessons lessons, int parts) {
    List<Article> share = corpora.stream().flatMap(c -> c.share(parts).stream()).toList();
    int[] chosen = training.curriculum().of(share);
    int sentences = share.stream().mapToInt(article -> article.sentences().size()).sum();
    return new Point(sentences, Evaluation.score(lessons.train(chosen, training.settings()), dev));
  }

  private record Point(int sentences, Score score) {

    String line(String format, Object part) {
      return String.format(
          Locale.ROOT,
          format,
          part,
          sentences,
          100 * score.of(EntityType.PERSON).f1(),
          100 * score.of(EntityType.LOCATION).f1(),
          100 * score.of(EntityType.ORGANIZATION).f1(),
          100 * score.all().f1());
    }
  }
}
