package org.namavali.ner;

import java.util.List;
import org.namavali.ner.Template.Slot;
import org.namavali.text.TextHash;

/**
 * The features that depend on several words or on the list of names, prepared for speed: looked up
 * by hashes put together from those of the words, or from a table.
 */
final class ContextFeatures {

  private final CrfWeights weights;
  private final int labels;

  /** For each template of words the hash of its name, and where its first slot stands. */
  private final long[] heads;

  private final int[] firstSlots;

  /** Where slots find their values, counted from those of the token in question. */
  private final int[] slots;

  /** For each distance from -1 to 1 and each mark the scores of labels. */
  private final int[] markScores;

  ContextFeatures(CrfWeights weights) {
    this.weights = weights;
    this.labels = weights.labels().size();
    List<Template> ofWords =
        Templates.OF_CONTEXT.stream().filter(template -> !isListed(template)).toList();
    heads = ofWords.stream().mapToLong(template -> template.head().hash()).toArray();
    slots =
        ofWords.stream()
            .flatMap(template -> template.slots().stream())
            .mapToInt(ContextFeatures::place)
            .toArray();
    firstSlots = new int[heads.length + 1];
    for (int i = 0; i < heads.length; i++) {
      firstSlots[i + 1] = firstSlots[i] + ofWords.get(i).slots().size();
    }
    markScores = markScores();
  }

  private static int place(Slot slot) {
    return slot.distance() * ScoredWord.CONTEXT
        + 2 * ScoredWord.IN_CONTEXT.indexOf(slot.attribute());
  }

  private static boolean isListed(Template template) {
    return template.slots().get(0).attribute() == Attribute.LISTED;
  }

  private int[] markScores() {
    int[] scores = new int[3 * ListedMark.COUNT * labels];
    for (Template template : Templates.OF_CONTEXT) {
      for (int mark = 1; mark < ListedMark.COUNT && isListed(template); mark++) {
        Fragment value = ListedMark.fragment(mark);
        if (value != null) {
          long hash = Template.append(template.head().hash(), 0, value.hash(), value.power());
          weights.addTo(scores, markRow(template.distance(), mark), TextHash.finish(hash));
        }
      }
    }
    return scores;
  }

  private int markRow(int distance, int mark) {
    return ((distance + 1) * ListedMark.COUNT + mark) * labels;
  }

  /** Adds what a mark at a distance from a token says of it to the scores from {@code at} on. */
  void addMark(int[] scores, int at, int distance, int mark) {
    int row = markRow(distance, mark);
    for (int label = 0; label < labels; label++) {
      scores[at + label] += markScores[row + label];
    }
  }

  /** How many features of several words a token has. */
  int width() {
    return heads.length;
  }

  /**
   * Puts the hashes of a token's features of several words from {@code at} on; 0 for none.
   *
   * @param values hashes and powers of words, those of the token from {@code token} on
   */
  void hash(long[] values, int token, long[] hashes, int at) {
    for (int i = 0; i < heads.length; i++) {
      hashes[at + i] = hash(i, values, token);
    }
  }

  private long hash(int template, long[] values, int token) {
    int first = firstSlots[template];
    int end = firstSlots[template + 1];
    long hash = heads[template];
    for (int slot = first; slot < end; slot++) {
      int value = token + slots[slot];
      if (values[value + 1] == 0) {
        return 0;
      }
      hash = Template.append(hash, slot - first, values[value], values[value + 1]);
    }
    return TextHash.finish(hash);
  }
}
