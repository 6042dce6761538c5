package org.namavali.corpus.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Chooses among any number of sentences those that a model would learn most from: the ones of the
 * smallest margin (Scheffer et al. 2001), and not the same thing twice.
 *
 * <p>Keeps no more than {@value #FOR_EACH} candidates for each suggestion, those of the smallest
 * margin, so that memory does not grow with the text; the same candidates in the same order give
 * the same suggestions. Time is linear in the candidates but for the choice at the end. For one
 * thread only.
 */
public final class CandidatePool {

  private static final int FOR_EACH = 10;

  private record Kept(Candidate candidate, String text, long number) {}

  private static final Comparator<Kept> BEST_FIRST =
      Comparator.comparingDouble((Kept kept) -> kept.candidate.margin())
          .thenComparingLong(Kept::number);

  private final int count;
  private final Set<String> excluded = new HashSet<>();
  private final Set<String> texts = new HashSet<>();
  private final PriorityQueue<Kept> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());
  private long added;

  /**
   * An empty pool.
   *
   * @param count how many suggestions are wanted
   */
  public CandidatePool(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%d suggestions: expected 1 at least", count));
    }
    this.count = count;
  }

  /** Says that a sentence has been annotated already: it won't be suggested. */
  public void exclude(String text) {
    excluded.add(key(text));
  }

  /**
   * Adds a sentence. One whose text was added before, or that the model does not doubt at all, is
   * passed over.
   */
  public void add(Candidate candidate) {
    Kept kept = new Kept(candidate, key(candidate.sentence().text()), added++);
    boolean full = texts.size() >= (long) count * FOR_EACH;
    if (Double.isInfinite(candidate.margin())
        || excluded.contains(kept.text)
        || (full && BEST_FIRST.compare(worstFirst.element(), kept) < 0)
        || !texts.add(kept.text)) {
      return;
    }
    worstFirst.add(kept);
    if (full) {
      texts.remove(worstFirst.remove().text);
    }
  }

  /** The suggestions, the most useful first; fewer than wanted where the pool has no more. */
  public List<Suggestion> suggest() {
    List<Kept> kept = new ArrayList<>(worstFirst);
    kept.sort(BEST_FIRST);
    return new DiverseChoice(kept.stream().map(Kept::candidate).toList()).best(count);
  }

  /** What two printings of one sentence have in common. */
  private static String key(String text) {
    return text.strip().replaceAll("[\\s\\p{Z}]+", " ");
  }
}
