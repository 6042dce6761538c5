package org.namavali;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.namavali.text.Spelling;

/**
 * A person, place or organization that a text names, once or many times. {@link
 * Extraction#entities()} tells of them. Immutable.
 *
 * @param type what it is
 * @param entity its fullest Hindi form in the text, {@link Mention#entity()}
 * @param name its usual English name, the one that most of its mentions have; empty where none has
 *     one
 * @param mentions how often it is named
 * @param variants the forms that are printed for it, the most frequent first
 * @param first first UTF-16 unit of its first mention
 */
public record Entity(
    EntityType type, String entity, String name, int mentions, List<String> variants, int first) {

  public Entity {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(name, "name");
    variants = List.copyOf(variants);
    if (variants.isEmpty() || mentions < variants.size() || first < 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "'%s' cannot be named %d times in %d ways from %d on",
              entity,
              mentions,
              variants.size(),
              first));
    }
  }

  /**
   * What entities of several documents have in common, beside their type, if they are the same: the
   * Hindi form as {@link Spelling#fold} has it. For comparing, not for printing.
   */
  public static String key(String entity) {
    return Spelling.fold(entity);
  }
}
