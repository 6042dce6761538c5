package org.namavali.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameSample;
import org.namavali.corpus.Score;
import org.namavali.corpus.ScoreTable;

/**
 * Prints how well models do.
 *
 * @param baselines what to compare them with
 * @param lesson what the baselines were trained on; empty where there are none
 */
record Report(Writer out, Evaluation evaluation, List<Baseline> baselines, String lesson) {

  Report {
    baselines = List.copyOf(baselines);
  }

  static Report of(Writer out, Evaluation evaluation) {
    return new Report(out, evaluation, List.of(), "");
  }

  /** One table for each corpus, under what was measured and on what. */
  void print(List<MarkedCorpus> corpora) throws IOException {
    for (int i = 0; i < corpora.size(); i++) {
      out.write(i == 0 ? "" : "\n");
      print(corpora.get(i));
      out.flush();
    }
  }

  private void print(MarkedCorpus marked) throws IOException {
    List<NameSample> samples = Evaluation.samples(marked.corpus());
    out.write(OneLine.of(evaluation.title() + " on " + marked.summary()) + "\n");
    if (!lesson.isEmpty()) {
      out.write(OneLine.of("OpenNLP's name finders trained on " + lesson) + "\n");
    }
    out.write(table(samples));
    Score.Counts ends = evaluation.boundaries(marked.corpus().articles());
    if (ends.gold() > 0) {
      out.write(sentenceEnds(ends));
    }
  }

  private String table(List<NameSample> samples) {
    Score score = evaluation.score(samples);
    if (baselines.isEmpty()) {
      return ScoreTable.of(score);
    }
    List<ScoreTable.Column> columns = new ArrayList<>();
    columns.add(new ScoreTable.Column("Namavali", score));
    for (Baseline baseline : baselines) {
      columns.add(new ScoreTable.Column(baseline.name(), baseline.score(samples)));
    }
    return ScoreTable.of(columns);
  }

  private static String sentenceEnds(Score.Counts ends) {
    return String.format(
        Locale.ROOT,
        "sentence ends: %d marked, %d found, %d correct, P %.1f, R %.1f, F1 %.1f\n",
        ends.gold(),
        ends.found(),
        ends.correct(),
        100 * ends.precision(),
        100 * ends.recall(),
        100 * ends.f1());
  }
}
