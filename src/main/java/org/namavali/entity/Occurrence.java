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

  private static final int LONGEST_GAP = 12;

  public Occurrence {
    Objects.requireNonNull(type, "type");
    if (text.isBlank()) {
      throw new IllegalArgumentException("found a name of " + text.length() + " blanks");
    }
  }

  /**
   * Whether what stands between two names makes the second an explanation of the first.
   *
   * @param end of the first name
   * @param start of the second one
   */
  public static boolean isExplained(String text, int end, int start) {
    if (start <= end || start - end > LONGEST_GAP) {
      return false;
    }
    return switch (text.substring(end, start).strip()) {
      case "(", "[", "('", "(\"", "(‘", "(“", "यानी", "यानि", "अर्थात", "अर्थात्" -> true;
      default -> false;
    };
  }
}
