package org.namavali.corpus.check;

import java.util.Map;
import org.namavali.EntityType;

/**
 * How often a name stands in a corpus. Immutable.
 *
 * @param form its spelling, in NFC
 * @param marked how often it is marked, by type
 * @param unmarked how often the same words stand there unmarked
 */
public record NameCount(String form, Map<EntityType, Integer> marked, int unmarked) {

  public NameCount {
    marked = Map.copyOf(marked);
  }

  /** How often it is marked as anything. */
  public int all() {
    return marked.values().stream().mapToInt(Integer::intValue).sum();
  }
}
