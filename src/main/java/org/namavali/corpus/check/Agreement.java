package org.namavali.corpus.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.Span;
import org.namavali.EntityType;
import org.namavali.corpus.Name;
import org.namavali.corpus.PlacedSentence;
import org.namavali.corpus.Score;
import org.namavali.text.HindiTokenizer;

/**
 * How far two annotators of the same sentences agree. Immutable.
 *
 * <p>Kappa is Cohen's (1960), over the tokens of {@link HindiTokenizer}: each has the type of the
 * name that it is a part of, or none. Since most tokens are in no name for both, the score of exact
 * names says more (Hripcsak and Rothschild 2005); it is the same whichever annotator is taken as
 * right.
 *
 * @param sentences how many sentences both have
 * @param tokens tokens by the first annotator's label, then by the second's; null is no name
 * @param score exact names, the first annotator's taken as right
 * @param disagreements what they marked differently, in the first one's order
 * @param onlyFirst sentences that only the first has
 * @param onlySecond sentences that only the second has
 */
public record Agreement(
    int sentences,
    Map<Labels, Long> tokens,
    Score score,
    List<Disagreement> disagreements,
    List<PlacedSentence> onlyFirst,
    List<PlacedSentence> onlySecond) {

  /** The labels that two annotators gave a token; null for none. */
  public record Labels(EntityType first, EntityType second) {}

  /**
   * Compares two corpora, sentence by sentence with the same text; a sentence that stands there
   * several times is compared in order.
   */
  public static Agreement of(PlacedCorpus first, PlacedCorpus second) {
    Map<String, Deque<PlacedSentence>> waiting = new LinkedHashMap<>();
    second
        .sentences()
        .forEach(s -> waiting.computeIfAbsent(text(s), t -> new ArrayDeque<>()).add(s));
    Counting counting = new Counting();
    List<PlacedSentence> alone = new ArrayList<>();
    first
        .sentences()
        .forEach(
            sentence -> {
              Deque<PlacedSentence> same = waiting.getOrDefault(text(sentence), new ArrayDeque<>());
              if (same.isEmpty()) {
                alone.add(sentence);
              } else {
                counting.add(sentence, same.remove());
              }
            });
    List<PlacedSentence> left = waiting.values().stream().flatMap(Deque::stream).toList();
    return counting.result(alone, left);
  }

  private static String text(PlacedSentence sentence) {
    return sentence.sentence().text();
  }

  /** Cohen's kappa; 1 where there is nothing to disagree about. */
  public double kappa() {
    double all = tokens.values().stream().mapToLong(Long::longValue).sum();
    Map<EntityType, Long> firsts = new HashMap<>();
    Map<EntityType, Long> seconds = new HashMap<>();
    tokens.forEach(
        (labels, count) -> {
          firsts.merge(labels.first, count, Long::sum);
          seconds.merge(labels.second, count, Long::sum);
        });
    double chance = 0;
    for (Map.Entry<EntityType, Long> label : firsts.entrySet()) {
      chance += label.getValue() / all * (seconds.getOrDefault(label.getKey(), 0L) / all);
    }
    return all == 0 || chance == 1 ? 1 : (observed() - chance) / (1 - chance);
  }

  /** The share of tokens that both label alike; 1 where there is none. */
  public double observed() {
    long all = 0;
    long same = 0;
    for (Map.Entry<Labels, Long> count : tokens.entrySet()) {
      all += count.getValue();
      same += count.getKey().first == count.getKey().second ? count.getValue() : 0;
    }
    return all == 0 ? 1 : (double) same / all;
  }

  private static final class Counting {

    private final HindiTokenizer tokenizer = new HindiTokenizer();
    private final Map<Labels, Long> tokens = new HashMap<>();
    private final Score.Counter score = new Score.Counter();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private int sentences;

    void add(PlacedSentence first, PlacedSentence second) {
      sentences++;
      for (Span token : tokenizer.tokenizePos(text(first))) {
        Labels labels = new Labels(label(first, token), label(second, token));
        tokens.merge(labels, 1L, Long::sum);
      }
      score.add(spans(first), spans(second));
      disagreements.addAll(Disagreement.between(first, second));
    }

    private static EntityType label(PlacedSentence sentence, Span token) {
      for (Name name : sentence.sentence().names()) {
        if (name.start() < token.getEnd() && token.getStart() < name.end()) {
          return name.type();
        }
      }
      return null;
    }

    private static Span[] spans(PlacedSentence sentence) {
      Set<Span> spans = new HashSet<>();
      for (Name name : sentence.sentence().names()) {
        spans.add(new Span(name.start(), name.end(), name.type().name()));
      }
      return spans.toArray(Span[]::new);
    }

    Agreement result(List<PlacedSentence> onlyFirst, List<PlacedSentence> onlySecond) {
      return new Agreement(sentences, tokens, score.score(), disagreements, onlyFirst, onlySecond);
    }
  }
}
