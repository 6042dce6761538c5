package org.namavali.ner;

import java.util.List;
import org.namavali.ner.Template.Slot;
import org.namavali.text.TextHash;

/**
 * The hashes of features of several words, put together from those of the words; prepared for
 * speed. Immutable.
 */
final class TemplateHashes {

  /** For each template the hash of its name, and where its first slot stands. */
  private final long[] heads;

  private final int[] firstSlots;

  /** Where slots find their values, counted from those of the token in question. */
  private final int[] slots;

  /**
   * @param templates of {@linkplain ScoredWord#IN_CONTEXT attributes that words have in context}
   */
  TemplateHashes(List<Template> templates) {
    heads = templates.stream().mapToLong(template -> template.head().hash()).toArray();
    slots =
        templates.stream()
            .flatMap(template -> template.slots().stream())
            .mapToInt(TemplateHashes::place)
            .toArray();
    firstSlots = new int[heads.length + 1];
    for (int i = 0; i < heads.length; i++) {
      firstSlots[i + 1] = firstSlots[i] + templates.get(i).slots().size();
    }
  }

  private static int place(Slot slot) {
    return slot.distance() * ScoredWord.CONTEXT + ScoredWord.inContext(slot.attribute());
  }

  /** How many features a token has. */
  int width() {
    return heads.length;
  }

  /**
   * Puts the hashes of a token's features into an array; 0 for none.
   *
   * @param values hashes and powers of words, those of the token from {@code token} on
   */
  void hash(long[] values, int token, long[] hashes) {
    for (int i = 0; i < heads.length; i++) {
      hashes[i] = hash(i, values, token);
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
