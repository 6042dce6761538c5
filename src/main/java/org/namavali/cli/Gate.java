package org.namavali.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.PairedBootstrap;
import org.namavali.corpus.Score;
import org.namavali.ner.NameModel;

/**
 * Holds a new name model against the current one on corpora that stay the same.
 *
 * @param current what the current models are called
 * @param before the current models' score of each article
 */
record Gate(String current, List<MarkedCorpus> corpora, List<Score> before) {

  private static final long SEED = 1;

  static Gate of(ModelChoice current, List<MarkedCorpus> corpora) throws IOException {
    NameModel names = current.models().names();
    return new Gate(current.title(), corpora, scores(names, corpora));
  }

  private static List<Score> scores(NameModel names, List<MarkedCorpus> corpora) {
    List<Score> scores = new ArrayList<>();
    corpora.forEach(marked -> scores.addAll(Evaluation.byDocument(names, marked.corpus())));
    return scores;
  }

  /** Whether a new model may take the current one's place; says why. */
  boolean passes(NameModel names, Curriculum trained, PrintWriter messages) {
    long known = known(trained);
    if (known > 0) {
      messages.println(
          "namavali: warning: "
              + known
              + " sentences of the gate are trained on, so F1 of the new"
              + " models there is too high");
    }
    PairedBootstrap judged = PairedBootstrap.of(all(before), all(scores(names, corpora)), SEED);
    messages.println(describe(judged));
    if (judged.isWorse()) {
      messages.println(
          "namavali: the new models do worse at the gate, by more than chance; nothing was written");
    }
    return !judged.isWorse();
  }

  private static List<Score.Counts> all(List<Score> scores) {
    return scores.stream().map(Score::all).toList();
  }

  private String describe(PairedBootstrap judged) {
    PairedBootstrap.Estimate difference = judged.difference();
    return String.format(
        Locale.ROOT,
        "gate %s: F1 %.1f of %s, %.1f of the new ones, difference %+.1f (95 %% interval %+.1f to"
            + " %+.1f)",
        corpora.stream().map(MarkedCorpus::summary).collect(Collectors.joining("; ")),
        100 * judged.first().value(),
        current,
        100 * judged.second().value(),
        100 * difference.value(),
        100 * difference.low(),
        100 * difference.high());
  }

  private long known(Curriculum trained) {
    Set<String> texts =
        trained.articles().stream()
            .flatMap(List::stream)
            .flatMap(article -> article.sentences().stream())
            .map(AnnotatedSentence::text)
            .collect(Collectors.toSet());
    return corpora.stream()
        .flatMap(marked -> marked.corpus().sentences().stream())
        .filter(sentence -> texts.contains(sentence.text()))
        .count();
  }
}
