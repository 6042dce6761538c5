package org.namavali.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts graphones in a row and makes probabilities of them. */
final class GraphoneTrainer {

  /** How often a context was seen, and with how many different graphones. */
  private static final class Context {
    private int seen;
    private int different;

    /** The share of probability that goes to what it was not seen with. */
    double left() {
      return (double) different / (seen + different);
    }
  }

  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Map<Integer, Context> contexts = new HashMap<>();
  private final Set<Long> known = new HashSet<>();

  private GraphoneTrainer() {}

  static Graphones train(List<AlignedPairs.Aligned> pairs) {
    GraphoneTrainer trainer = new GraphoneTrainer();
    List<long[]> words =
        pairs.stream().map(pair -> Graphones.word(pair.pair().pieces(), pair.labels())).toList();
    words.forEach(trainer::count);
    SortedMap<Integer, Byte> values = new TreeMap<>();
    words.forEach(word -> trainer.evaluate(word, values));
    return graphones(values);
  }

  private void count(long[] word) {
    for (int last = Graphones.ORDER - 1; last < word.length; last++) {
      known.add(word[last]);
      for (int first = last - Graphones.ORDER + 1; first <= last; first++) {
        Context context =
            contexts.computeIfAbsent(Graphones.context(word, first, last), key -> new Context());
        context.seen++;
        if (counts.merge(Graphones.sequence(word, first, last), 1, Integer::sum) == 1) {
          context.different++;
        }
      }
    }
  }

  private void evaluate(long[] word, Map<Integer, Byte> values) {
    for (int last = Graphones.ORDER - 1; last < word.length; last++) {
      double probability = 1.0 / (known.size() + 1);
      for (int first = last; first > last - Graphones.ORDER; first--) {
        int sequence = Graphones.sequence(word, first, last);
        int before = Graphones.context(word, first, last);
        Context context = contexts.get(before);
        double seen = (double) counts.get(sequence) / (context.seen + context.different);
        probability = seen + context.left() * probability;
        values.put(before, grains(context.left()));
        values.put(sequence, grains(probability));
      }
    }
  }

  private static byte grains(double probability) {
    return (byte) Math.min(255, Math.rint(-StrictMath.log(probability) / Graphones.GRAIN));
  }

  private static Graphones graphones(SortedMap<Integer, Byte> values) {
    int[] keys = values.keySet().stream().mapToInt(Integer::intValue).toArray();
    byte[] bytes = new byte[keys.length];
    for (int i = 0; i < keys.length; i++) {
      bytes[i] = values.get(keys[i]);
    }
    return new Graphones(keys, bytes);
  }
}
