package org.namavali.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameSample;
import org.namavali.ner.EarlyStop;
import org.namavali.ner.NameModel;

/**
 * F1 on the development corpora, taken together, as what ends a training early.
 *
 * @param messages are told the score of each pass
 */
record DevScore(List<NameSample> samples, PrintWriter messages) {

  /** When to end; with a patience of 0 null, for after the last pass. */
  static EarlyStop stop(int patience, List<MarkedCorpus> dev, PrintWriter messages) {
    if (patience == 0) {
      return null;
    }
    List<NameSample> samples =
        dev.stream().flatMap(marked -> Evaluation.samples(marked.corpus()).stream()).toList();
    return new EarlyStop(patience, new DevScore(samples, messages)::of);
  }

  private double of(NameModel model) {
    double f1 = Evaluation.score(model, samples).all().f1();
    messages.printf(Locale.ROOT, "F1 on --dev: %.2f\n", 100 * f1);
    return f1;
  }
}
