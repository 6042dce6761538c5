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

  /** For each template of words the hash of its name, and its slots one after the other. */
  private final long[] heads;

  private final int[][] attributes;
  private final int[][] distances;

  /** For each distance from -1 to 1 and each mark the scores of labels. */
  private final int[] markScores;

  ContextFeatures(CrfWeights weights) {
    this.weights = weights;
    this.labels = weights.labels().size();
    List<Template> ofWords =
        Templates.OF_CONTEXT.stream().filter(template -> !isListed(template)).toList();
    heads = ofWords.stream().mapToLong(template -> template.head().hash()).toArray();
    attributes = new int[heads.length][];
    distances = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      List<Slot> slots = ofWords.get(i).slots();
      attributes[i] =
          slots.stream().mapToInt(s -> ScoredWord.IN_CONTEXT.indexOf(s.attribute())).toArray();
      distances[i] = slots.stream().mapToInt(Slot::distance).toArray();
    }
    markScores = markScores();
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

  /** Puts the hashes of a token's features of several words from {@code at} on; 0 for none. */
  void hash(ScoredWord[] words, int token, long[] hashes, int at) {
    for (int i = 0; i < heads.length; i++) {
      hashes[at + i] = hash(i, words, token);
    }
  }

  private long hash(int template, ScoredWord[] words, int token) {
    long hash = heads[template];
    int[] slots = attributes[template];
    for (int i = 0; i < slots.length; i++) {
      ScoredWord word = words[token + distances[template][i]];
      long power = word.powers[slots[i]];
      if (power == 0) {
        return 0;
      }
      hash = Template.append(hash, i, word.hashes[slots[i]], power);
    }
    return TextHash.finish(hash);
  }
}
