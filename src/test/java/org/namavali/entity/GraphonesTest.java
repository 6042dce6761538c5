package org.namavali.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A joint sequence model of a few words whose probabilities can be told by hand. */
class GraphonesTest {

  private static AlignedPairs.Aligned pair(String hindi, String... letters) {
    WordPair pair = new WordPair(hindi, String.join("", letters), "x", 1);
    return new AlignedPairs.Aligned(pair, List.of(letters));
  }

  private static final List<AlignedPairs.Aligned> PAIRS =
      List.of(pair("राम", "r", "a", "m", ""), pair("रानी", "r", "a", "n", "i"));

  private static final Graphones MODEL = GraphoneTrainer.train(PAIRS);

  private static double probability(List<String> pieces, List<String> letters) {
    return Math.exp(MODEL.score(pieces, letters));
  }

  @Test
  void aBeginningSeenTwiceIsSharedByItsTwoEndings() {
    double ram = probability(List.of("र", "ा", "म", "_"), List.of("r", "a", "m", ""));
    double rani = probability(List.of("र", "ा", "न", "ी"), List.of("r", "a", "n", "i"));

    assertThat(ram).isCloseTo(rani, within(1e-9)).isBetween(0.1, 0.5);
  }

  /** After र and ा come म or न half of the time, all else the other half; rounding costs some. */
  @Test
  void probabilitiesOfWhatMayFollowAddUpToOne() {
    List<List<String>> graphones = new ArrayList<>();
    for (AlignedPairs.Aligned pair : PAIRS) {
      for (int i = 0; i < pair.labels().size(); i++) {
        graphones.add(List.of(pair.pair().pieces().get(i), pair.labels().get(i)));
      }
    }
    double sum = 0;
    for (List<String> next : graphones.stream().distinct().toList()) {
      List<String> pieces = List.of("र", "ा", next.get(0));
      List<String> letters = List.of("r", "a", next.get(1));
      double withNext = MODEL.score(pieces, letters) - endAfter(pieces, letters);
      sum += Math.exp(withNext - MODEL.score(List.of("र", "ा"), List.of("r", "a")) + end());
    }
    assertThat(sum).isBetween(0.7, 1.05);
  }

  private static double end() {
    return endAfter(List.of("र", "ा"), List.of("r", "a"));
  }

  /** The logarithm of the probability that a word ends there. */
  private static double endAfter(List<String> pieces, List<String> letters) {
    long[] word = Graphones.word(pieces, letters);
    return -MODEL.cost(word, word.length - 1);
  }

  @Test
  void lettersNeverSeenAreUnlikely() {
    double seen = MODEL.score(List.of("र", "ा"), List.of("r", "a"));

    assertThat(MODEL.score(List.of("र", "ा"), List.of("r", "o"))).isLessThan(seen - 3);
  }
}
