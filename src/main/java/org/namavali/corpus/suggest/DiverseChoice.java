package org.namavali.corpus.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.namavali.text.Spelling;

/**
 * Takes one candidate after the other, always the one of the lowest score: its margin, raised by
 * how often the words in doubt were in doubt in those taken before. One that shares half of its
 * runs of three words with those taken before is a near-duplicate and never taken. Used once.
 */
final class DiverseChoice {

  /** Hardly a shade where margins are wide, a lot where there are thousands of narrow ones. */
  private static final double REPETITION = 0.1;

  private static final double IN_DOUBT = 0.01;
  private static final int RUN = 3;

  private final Map<String, Integer> taken = new HashMap<>();
  private final Set<List<String>> takenRuns = new HashSet<>();
  private final PriorityQueue<Rated> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble(Rated::score).thenComparingInt(rated -> rated.number));

  DiverseChoice(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      queue.add(new Rated(candidate, candidate.margin(), queue.size()));
    }
  }

  private record Rated(Candidate candidate, double score, int number) {}

  /**
   * Scores only rise while others are taken: the lowest that is up to date is the lowest of all.
   */
  List<Suggestion> best(int count) {
    List<Suggestion> suggestions = new ArrayList<>();
    while (suggestions.size() < count && !queue.isEmpty()) {
      Rated first = queue.remove();
      List<String> words = first.candidate.words().stream().map(Spelling::fold).toList();
      double score = score(first.candidate, words);
      if (score > first.score) {
        queue.add(new Rated(first.candidate, score, first.number));
      } else if (takeRuns(words)) {
        takeWords(first.candidate, words);
        suggestions.add(new Suggestion(first.candidate, score));
      }
    }
    return suggestions;
  }

  private double score(Candidate candidate, List<String> words) {
    double repeated = 0;
    double all = 0;
    for (int i = 0; i < words.size(); i++) {
      double doubt = candidate.doubts().get(i);
      repeated += doubt * StrictMath.log(1 + taken.getOrDefault(words.get(i), 0));
      all += doubt;
    }
    return all > 0 ? candidate.margin() + REPETITION * repeated / all : candidate.margin();
  }

  private void takeWords(Candidate candidate, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (candidate.doubts().get(i) > IN_DOUBT) {
        taken.merge(words.get(i), 1, Integer::sum);
      }
    }
  }

  /** Tells whether the sentence has enough that is new, and if so, notes it. */
  private boolean takeRuns(List<String> words) {
    List<List<String>> runs = new ArrayList<>();
    for (int end = Math.min(RUN, words.size()); end <= words.size(); end++) {
      runs.add(words.subList(Math.max(0, end - RUN), end));
    }
    long known = runs.stream().filter(takenRuns::contains).count();
    boolean isNew = 2 * known < runs.size();
    if (isNew) {
      takenRuns.addAll(runs);
    }
    return isNew;
  }
}
