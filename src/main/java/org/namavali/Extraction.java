package org.namavali;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import opennlp.tools.util.Span;
import org.namavali.entity.Roles;

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

  /**
   * The honorific or office that stands directly before a person's name, as printed: श्री, रक्षा
   * मंत्री. Empty where there is none, for what is no person and for a mention of another text.
   */
  public String role(Mention mention) {
    int at = Collections.binarySearch(mentions, mention, Comparator.comparingInt(Mention::start));
    if (mention.type() != EntityType.PERSON || at < 0 || mention.sentence() >= sentences.size()) {
      return "";
    }
    int from = at == 0 ? 0 : mentions.get(at - 1).end();
    List<Span> before = sentences.get(mention.sentence()).tokens(from, mention.start());
    List<String> words =
        before.stream().map(span -> text.substring(span.getStart(), span.getEnd())).toList();
    int length = Roles.standard().length(words);
    return length == 0
        ? ""
        : text.substring(
            before.get(before.size() - length).getStart(), before.get(before.size() - 1).getEnd());
  }
}
