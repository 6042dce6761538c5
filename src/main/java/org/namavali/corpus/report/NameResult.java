package org.namavali.corpus.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.util.Span;
import org.namavali.EntityType;

/**
 * A name that was marked, found or both. Immutable.
 *
 * @param sentence where it stands
 * @param gold the name as marked; null where it is spurious
 * @param found the name as found; null where it was missed
 */
public record NameResult(TaggedSentence sentence, Span gold, Span found) {

  public NameResult {
    if (gold == null && found == null) {
      throw new IllegalArgumentException("neither marked nor found");
    }
  }

  /**
   * Pairs the marked and the found names of a sentence, each used once: the same words first, then
   * the pairs that share the most words, of equal ones the first.
   *
   * @return one result for each pair and each name left over, in the order of the sentence
   */
  public static List<NameResult> of(TaggedSentence sentence) {
    List<Span> gold = new ArrayList<>(sentence.gold());
    List<Span> found = new ArrayList<>(sentence.found());
    List<NameResult> results = new ArrayList<>();
    for (NameResult pair : pairs(sentence)) {
      if (gold.contains(pair.gold) && found.contains(pair.found)) {
        gold.remove(pair.gold);
        found.remove(pair.found);
        results.add(pair);
      }
    }
    gold.forEach(name -> results.add(new NameResult(sentence, name, null)));
    found.forEach(name -> results.add(new NameResult(sentence, null, name)));
    results.sort(Comparator.comparingInt(NameResult::start));
    return results;
  }

  /** All that share words, the best first. */
  private static List<NameResult> pairs(TaggedSentence sentence) {
    List<NameResult> pairs = new ArrayList<>();
    for (Span marked : sentence.gold()) {
      for (Span guess : sentence.found()) {
        if (marked.intersects(guess)) {
          pairs.add(new NameResult(sentence, marked, guess));
        }
      }
    }
    pairs.sort(
        Comparator.comparing((NameResult pair) -> !pair.hasSameWords())
            .thenComparing(pair -> -pair.sharedWords()));
    return pairs;
  }

  /** Whether a name of the one type was marked and one of the other found in its place. */
  boolean pairs(EntityType marked, EntityType guessed) {
    return gold != null && found != null && type(gold) == marked && type(found) == guessed;
  }

  boolean hasSameWords() {
    return gold.getStart() == found.getStart() && gold.getEnd() == found.getEnd();
  }

  private int sharedWords() {
    return Math.min(gold.getEnd(), found.getEnd()) - Math.max(gold.getStart(), found.getStart());
  }

  /** What became of it. */
  public Outcome outcome() {
    if (gold == null) {
      return Outcome.SPURIOUS;
    }
    if (found == null) {
      return Outcome.MISSED;
    }
    boolean type = type(gold) == type(found);
    if (hasSameWords()) {
      return type ? Outcome.CORRECT : Outcome.WRONG_TYPE;
    }
    return type ? Outcome.WRONG_BOUNDARY : Outcome.WRONG_BOTH;
  }

  public boolean isCorrect() {
    return outcome() == Outcome.CORRECT;
  }

  boolean isFoundAs(EntityType type) {
    return found != null && type(found) == type;
  }

  /** The type that was marked; that which was found where none was. */
  public EntityType type() {
    return type(gold == null ? found : gold);
  }

  private static EntityType type(Span name) {
    return EntityType.valueOf(name.getType());
  }

  private int start() {
    return (gold == null ? found : gold).getStart();
  }
}
