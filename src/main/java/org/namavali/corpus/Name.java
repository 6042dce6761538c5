package org.namavali.corpus;

import java.util.Objects;
import org.namavali.EntityType;

/**
 * A marked name.
 *
 * @param start first UTF-16 unit of the name in its sentence
 * @param end unit after its last one
 * @param type what it stands for
 */
public record Name(int start, int end, EntityType type) {

  public Name {
    Objects.requireNonNull(type, "type");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a name cannot span " + start + ".." + end);
    }
  }
}
