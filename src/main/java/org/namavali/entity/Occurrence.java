package org.namavali.entity;

import java.util.Objects;
import org.namavali.EntityType;

/**
 * A name where a document prints it, as {@link EntityGrouper} needs to know it. Immutable.
 *
 * @param text the name as printed
 * @param bracketed whether it explains the name before it: stands in brackets right behind that, or
 *     behind यानी
 */
public record Occurrence(EntityType type, String text, boolean bracketed) {

  public Occurrence {
    Objects.requireNonNull(type, "type");
    if (text.isBlank()) {
      throw new IllegalArgumentException("found a name of " + text.length() + " blanks");
    }
  }

  /**
   * Whether the text between two names makes the second an explanation of the first.
   *
   * @param gap what stands from the end of the first to the start of the second
   */
  public static boolean isExplained(String gap) {
    if (gap.length() > 12) {
      return false;
    }
    return switch (gap.strip()) {
      case "(", "[", "('", "(\"", "(‘", "(“", "यानी", "यानि", "अर्थात", "अर्थात्" -> true;
      default -> false;
    };
  }
}
