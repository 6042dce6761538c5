package org.namavali.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.namavali.text.TextHash;

/**
 * What there is to be learnt, as numbers: each word's pieces with their features and letters. A
 * feature of many pieces has a weight for the letters that it was seen with, no others; one seen
 * once only is left out.
 */
final class LetterEvents {

  /**
   * A piece of a word: its features, how many different letters it may stand for, which of them it
   * does, and how much that matters.
   */
  static final class Event {
    private final int[] features;
    private final int choices;
    private final int gold;
    private final double importance;

    Event(int[] features, int choices, int gold, double importance) {
      this.features = features;
      this.choices = choices;
      this.gold = gold;
      this.importance = importance;
    }

    int[] features() {
      return features;
    }

    int choices() {
      return choices;
    }

    int gold() {
      return gold;
    }

    double importance() {
      return importance;
    }
  }

  private static final int COUNTERS = 1 << 24;
  private static final String SOURCE = "~";
  private static final String WITH_SOURCE = "ABCD";

  private final LetterChoices choices;
  private final LetterContext context = new LetterContext();
  private final byte[] counters = new byte[COUNTERS];
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<BitSet> letters = new ArrayList<>();
  private final List<String> pieces = new ArrayList<>();
  private final List<Event[]> words = new ArrayList<>();

  private interface Visitor {
    void visit(int index, CharSequence feature);
  }

  LetterEvents(List<AlignedPairs.Aligned> pairs, LetterChoices choices, Importance importance) {
    this.choices = choices;
    for (AlignedPairs.Aligned pair : pairs) {
      visit(pair, (index, feature) -> count(feature));
    }
    for (AlignedPairs.Aligned pair : pairs) {
      words.add(word(pair, importance.of(pair.pair())));
    }
  }

  List<Event[]> words() {
    return words;
  }

  /** The features' names by number. */
  List<String> names() {
    return names;
  }

  /** The letters that a feature was seen with, as numbers among the choices of its piece. */
  int[] letters(int feature) {
    return letters.get(feature).stream().toArray();
  }

  /** The piece that a feature names. */
  String piece(int feature) {
    return pieces.get(feature);
  }

  /** Whether a feature belongs to one source and not to the model. */
  static boolean isOfSource(String feature) {
    return feature.startsWith(SOURCE);
  }

  private void count(CharSequence feature) {
    int counter = counter(feature);
    counters[counter] = (byte) Math.min(counters[counter] + 1, 2);
  }

  private static int counter(CharSequence feature) {
    return (int) (TextHash.ofWord(feature) >>> 40) & (COUNTERS - 1);
  }

  private Event[] word(AlignedPairs.Aligned pair, double importance) {
    int[] gold = new int[pair.labels().size()];
    List<List<Integer>> features = new ArrayList<>(gold.length);
    for (int i = 0; i < gold.length; i++) {
      features.add(new ArrayList<>());
      gold[i] = choices.of(pair.pair().pieces().get(i)).indexOf(pair.labels().get(i));
    }
    visit(
        pair,
        (index, feature) -> {
          if (gold[index] >= 0 && counters[counter(feature)] > 1) {
            features
                .get(index)
                .add(number(feature.toString(), pair.pair().pieces().get(index), gold[index]));
          }
        });
    List<Event> events = new ArrayList<>(gold.length);
    for (int i = 0; i < gold.length; i++) {
      int width = choices.of(pair.pair().pieces().get(i)).size();
      if (gold[i] >= 0 && width > 1) {
        int[] numbered = features.get(i).stream().mapToInt(Integer::intValue).toArray();
        events.add(new Event(numbered, width, gold[i], importance));
      }
    }
    return events.toArray(Event[]::new);
  }

  private int number(String feature, String piece, int letter) {
    Integer number = numbers.get(feature);
    if (number == null) {
      number = numbers.size();
      numbers.put(feature, number);
      names.add(feature);
      letters.add(new BitSet());
      pieces.add(piece);
    }
    letters.get(number).set(letter);
    return number;
  }

  private void visit(AlignedPairs.Aligned aligned, Visitor visitor) {
    List<String> pieces = aligned.pair().pieces();
    String source = NamePair.OURS.equals(aligned.pair().source()) ? null : aligned.pair().source();
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      int index = i;
      context.pieces(
          pieces,
          i,
          feature -> {
            visitor.visit(index, feature);
            if (source != null && WITH_SOURCE.indexOf(feature.charAt(0)) >= 0) {
              visitor.visit(index, SOURCE + source + feature);
            }
          });
      context.letters(
          pieces, i, aligned.labels(), written, feature -> visitor.visit(index, feature));
      written.append(aligned.labels().get(i));
    }
  }

  /** How much a pair matters. */
  interface Importance {
    double of(WordPair pair);
  }
}
