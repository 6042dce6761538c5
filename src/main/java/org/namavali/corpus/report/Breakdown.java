package org.namavali.corpus.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.util.Span;
import org.namavali.corpus.Score;

/**
 * Scores of names by some trait of theirs. A marked and a found name each count where their own
 * trait puts them; a correct one is both, with one trait.
 *
 * @param rows in the order given
 */
record Breakdown(List<Row> rows) {

  Breakdown {
    rows = List.copyOf(rows);
  }

  /**
   * The names of one trait.
   *
   * @param documents how many documents there are, with such names or without
   */
  record Row(
      String label, Score.Counts counts, int documents, Interval p, Interval r, Interval f1) {

    static Row of(String label, List<Score.Counts> documents) {
      Bootstrap bootstrap = new Bootstrap(documents);
      return new Row(
          label,
          sum(documents),
          documents.size(),
          bootstrap.interval(Score.Counts::precision),
          bootstrap.interval(Score.Counts::recall),
          bootstrap.interval(Score.Counts::f1));
    }

    /** Of a single document nothing can be drawn but itself. */
    boolean hasIntervals() {
      return documents > 1 && !counts.isEmpty();
    }
  }

  /** A name with where it stands, of which a trait is asked. */
  interface Trait extends Function<NamePlace, String> {}

  /** A marked or found name in its corpus. */
  record NamePlace(String corpus, TaggedSentence sentence, Span name) {}

  /**
   * Counts by a trait.
   *
   * @param labels all that the trait can be, in the order wanted
   */
  static Breakdown of(List<TaggedCorpus> corpora, List<String> labels, Trait trait) {
    Map<String, List<int[]>> documents = new LinkedHashMap<>();
    labels.forEach(label -> documents.put(label, new ArrayList<>()));
    for (TaggedCorpus corpus : corpora) {
      String document = null;
      for (TaggedSentence sentence : corpus.sentences()) {
        if (!sentence.document().equals(document)) {
          documents.values().forEach(counts -> counts.add(new int[3]));
          document = sentence.document();
        }
        for (NameResult name : NameResult.of(sentence)) {
          count(
              name,
              span -> last(documents, trait.apply(new NamePlace(corpus.name(), sentence, span))));
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    documents.forEach((label, counts) -> rows.add(Row.of(label, counts(counts))));
    return new Breakdown(rows);
  }

  private static int[] last(Map<String, List<int[]>> documents, String label) {
    List<int[]> counts = documents.get(label);
    return counts.get(counts.size() - 1);
  }

  private static void count(NameResult name, Function<Span, int[]> counts) {
    if (name.gold() != null) {
      counts.apply(name.gold())[0]++;
    }
    if (name.found() != null) {
      counts.apply(name.found())[1]++;
    }
    if (name.isCorrect()) {
      counts.apply(name.gold())[2]++;
    }
  }

  private static List<Score.Counts> counts(List<int[]> documents) {
    return documents.stream().map(c -> new Score.Counts(c[0], c[1], c[2])).toList();
  }

  private static Score.Counts sum(List<Score.Counts> all) {
    return new Score.Counts(
        all.stream().mapToLong(Score.Counts::gold).sum(),
        all.stream().mapToLong(Score.Counts::found).sum(),
        all.stream().mapToLong(Score.Counts::correct).sum());
  }
}
