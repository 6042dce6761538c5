package org.namavali;

import java.util.List;
import java.util.Objects;

/**
 * What {@link Namavali} found in one text. Immutable.
 *
 * @param text the text as it was given
 * @param sentences its sentences in order
 * @param mentions its names in order, none overlapping another
 */
public record Extraction(String text, List<Sentence> sentences, List<Mention> mentions) {

  public Extraction {
    Objects.requireNonNull(text, "text");
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }

  /**
   * What the mentions stand for, in the order of first mentions: those of equal type and {@link
   * Mention#entity()} are one entity. Computed anew by each call, in time linear in the mentions.
   */
  public List<Entity> entities() {
    EntityCounter counter = new EntityCounter();
    mentions.forEach(counter::add);
    return counter.entities();
  }
}
