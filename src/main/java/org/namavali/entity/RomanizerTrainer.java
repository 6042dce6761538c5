package org.namavali.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;

/**
 * Trains a {@link Romanizer} from names in both scripts.
 *
 * <p>The pairs may be noisy: those whose letters do not fit are left out. Of several spellings of a
 * word the commoner ones count more. The spelling learnt is that of the pairs of {@link
 * NamePair#OURS}; what other sources do otherwise is laid to their account. A hundred thousand
 * names take two minutes and 2 GB. The same pairs in the same order and the same seed give the same
 * model. Immutable; threads may share it.
 */
public final class RomanizerTrainer {

  private static final double TRUST_IN_OURS = 2;

  private final long seed;

  /** With the seed of the order in which words are learnt. */
  public RomanizerTrainer(long seed) {
    this.seed = seed;
  }

  /**
   * Trains a model.
   *
   * @throws IllegalArgumentException if no pair can be learnt from
   */
  public RomanizerModel train(Collection<NamePair> names) {
    List<AlignedPairs.Aligned> pairs = AlignedPairs.of(WordPairs.of(names));
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException(
          "found " + names.size() + " pairs of which none fits, expected names in both scripts");
    }
    return train(pairs);
  }

  RomanizerModel train(List<AlignedPairs.Aligned> pairs) {
    return new RomanizerModel(LetterTable.of(letters(pairs)), GraphoneTrainer.train(pairs));
  }

  GISModel letters(List<AlignedPairs.Aligned> pairs) {
    Map<String, Integer> sums = new HashMap<>();
    for (AlignedPairs.Aligned aligned : pairs) {
      sums.merge(aligned.pair().hindi(), aligned.pair().count(), Integer::sum);
    }
    return LetterModel.train(pairs, pair -> importance(pair, sums), seed);
  }

  private static double importance(WordPair pair, Map<String, Integer> sums) {
    double share = (double) pair.count() / sums.get(pair.hindi());
    double trust = pair.source().equals(NamePair.OURS) ? TRUST_IN_OURS : 1;
    return trust * Math.sqrt(share) * (1 + StrictMath.log(pair.count()) / 2);
  }
}
