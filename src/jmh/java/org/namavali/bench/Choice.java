package org.namavali.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.suggest.Candidate;
import org.namavali.corpus.suggest.CandidatePool;

/** Ways to choose what to label next. */
enum Choice {
  /** Any sentences: they are given in a random order. */
  RANDOM {
    @Override
    List<Candidate> rank(List<Candidate> candidates, int count) {
      return candidates;
    }
  },

  /** Those of {@code namavali dataset suggest}. */
  SUGGEST {
    @Override
    List<Candidate> rank(List<Candidate> candidates, int count) {
      CandidatePool pool = new CandidatePool(count);
      candidates.forEach(pool::add);
      return pool.suggest().stream().map(suggestion -> suggestion.candidate()).toList();
    }
  },

  /** By the margin alone. */
  MARGIN {
    @Override
    List<Candidate> rank(List<Candidate> candidates, int count) {
      candidates.sort(Comparator.comparingDouble(Candidate::margin));
      return candidates;
    }
  },

  /** By the expected number of wrong labels: the sum of the doubts. */
  DOUBT {
    @Override
    List<Candidate> rank(List<Candidate> candidates, int count) {
      candidates.sort(Comparator.comparingDouble(Choice::doubt).reversed());
      return candidates;
    }
  };

  /** The candidates, best first; may put the list given into another order. */
  abstract List<Candidate> rank(List<Candidate> candidates, int count);

  List<AnnotatedSentence> choose(List<Candidate> candidates, int count) {
    return rank(candidates, count).stream().limit(count).map(Candidate::sentence).toList();
  }

  private static double doubt(Candidate candidate) {
    return candidate.doubts().stream().mapToDouble(Double::doubleValue).sum();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
