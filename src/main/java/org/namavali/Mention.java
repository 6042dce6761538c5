package org.namavali;

import java.util.Locale;
import java.util.Objects;

/**
 * One name where it stands in the text.
 *
 * @param type what the name stands for
 * @param sentence index of its sentence in {@link Extraction#sentences()}
 * @param start first UTF-16 unit of the name in {@link Extraction#text()}
 * @param end unit after its last one
 * @param text the name as printed
 * @param confidence the model's probability, 0 to 1, that exactly this span is a name of this type
 * @param entity the fullest form of the name in the document
 * @param name the usual English name; empty where none is known
 */
public record Mention(
    EntityType type,
    int sentence,
    int start,
    int end,
    String text,
    double confidence,
    String entity,
    String name) {

  public Mention {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(name, "name");
    if (start < 0 || end - start != text.length() || text.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "mention '%s' does not fill its span %d..%d", text, start, end));
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
    }
  }
}
