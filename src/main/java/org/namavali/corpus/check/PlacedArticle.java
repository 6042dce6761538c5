package org.namavali.corpus.check;

import java.util.List;
import org.namavali.corpus.Place;
import org.namavali.corpus.PlacedSentence;

/**
 * An article and where it stands. Immutable.
 *
 * @param document its name
 * @param sentences at least one, side by side in one file
 */
public record PlacedArticle(String document, List<PlacedSentence> sentences) {

  public PlacedArticle {
    sentences = List.copyOf(sentences);
  }

  /** Where its first sentence begins. */
  Place place() {
    return sentences.get(0).place(0);
  }
}
