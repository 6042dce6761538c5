package org.namavali.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders the spellings of a word by both models: paths are found by the letters' table alone, and
 * the graphones have a say in which of them is best. Immutable; threads may share it.
 */
final class Spellings {

  /** Chosen among 0.15 to 0.5 on held-out words; see MODEL-CARD.md. */
  private static final double SAY_OF_GRAPHONES = 0.3;

  private final LetterTable table;
  private final Graphones graphones;

  Spellings(RomanizerModel model) {
    this.table = model.letters();
    this.graphones = model.graphones();
  }

  /** The spellings found by a search so wide, the likeliest first; none for a word of no letter. */
  List<Romanizer.Candidate> of(String word, int width) {
    List<String> pieces = Pieces.of(word);
    List<LetterPath> paths = new LetterSearch(table, width, pieces).paths();
    Map<String, Double> weights = new HashMap<>();
    double found = 0;
    double sum = 0;
    for (LetterPath path : paths) {
      double say = SAY_OF_GRAPHONES * graphones.score(pieces, path.letters());
      double weight = StrictMath.exp(path.score() + say);
      found += StrictMath.exp(path.score());
      sum += weight;
      weights.merge(path.written(), weight, Double::sum);
    }
    double share = Math.min(1, found) / sum;
    return weights.entrySet().stream()
        .filter(spelling -> !spelling.getKey().isEmpty())
        .map(spelling -> new Romanizer.Candidate(spelling.getKey(), spelling.getValue() * share))
        .sorted(Romanizer.Candidate.BEST_FIRST)
        .toList();
  }
}
