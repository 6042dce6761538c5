package org.namavali.ner;

import java.util.List;
import java.util.function.Function;
import org.namavali.text.TextHash;

/**
 * A kind of feature: the values of some attributes at some distances, under one name.
 *
 * <p>A feature is known by its text, {@code w[-1]|w[0]=किम|जोंग}, or by the hash of that text,
 * which is reached without it.
 */
record Template(String name, Fragment head, List<Slot> slots) {

  static final char SEPARATOR = '|';

  /** An attribute of the word at a distance from the token in question. */
  record Slot(Attribute attribute, int distance) {

    String label() {
      return attribute.label + "[" + distance + "]";
    }
  }

  Template {
    slots = List.copyOf(slots);
  }

  static Template of(String name, List<Slot> slots) {
    return new Template(name, Fragment.of(name + "="), slots);
  }

  static Template of(Slot... slots) {
    StringBuilder name = new StringBuilder();
    for (Slot slot : slots) {
      name.append(name.isEmpty() ? "" : SEPARATOR).append(slot.label());
    }
    return of(name.toString(), List.of(slots));
  }

  /** The distance of the only or the first word. */
  int distance() {
    return slots.get(0).distance();
  }

  /** The feature's text at a token; null where a value is missing. */
  String text(SentenceForms sentence, int token) {
    return text(slot -> sentence.get(slot.attribute(), token + slot.distance()));
  }

  /** The text of the feature of one word alone; null where a value is missing. */
  String text(WordForm word) {
    return text(slot -> word.get(slot.attribute()));
  }

  private String text(Function<Slot, Fragment> values) {
    StringBuilder text = new StringBuilder(head.text());
    for (int i = 0; i < slots.size(); i++) {
      Fragment value = values.apply(slots.get(i));
      if (value == null) {
        return null;
      }
      (i == 0 ? text : text.append(SEPARATOR)).append(value.text());
    }
    return text.toString();
  }

  /** The finished hash of the feature of one word alone; 0 where a value is missing. */
  long hash(WordForm word) {
    long hash = head.hash();
    for (int i = 0; i < slots.size(); i++) {
      Attribute attribute = slots.get(i).attribute();
      if (word.power(attribute) == 0) {
        return 0;
      }
      hash = append(hash, i, word.hash(attribute), word.power(attribute));
    }
    return TextHash.finish(hash);
  }

  /** The unfinished hash of a feature and its value number {@code slot}. */
  static long append(long hash, int slot, long valueHash, long valuePower) {
    long separated = slot == 0 ? hash : TextHash.append(hash, SEPARATOR);
    return TextHash.append(separated, valueHash, valuePower);
  }
}
