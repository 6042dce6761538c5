package org.namavali.entity;

import java.util.Objects;
import java.util.Optional;
import org.namavali.EntityType;

/**
 * Chooses the English name of a name in a document. Immutable; threads may share it.
 *
 * <p>Asked first is the entity's fullest form, so that a bare surname has its owner's name. A
 * person's bare name is never looked up for somebody whose full name is known: the list may mean a
 * more famous bearer.
 */
public final class EnglishNames {

  private final NameList list;

  public EnglishNames(NameList list) {
    this.list = Objects.requireNonNull(list, "list");
  }

  /**
   * The usual English name; empty where none is known.
   *
   * @param text the name as printed
   * @param entity the fullest form of it in the document, see {@link EntityGrouper}
   */
  public Optional<String> of(EntityType type, String text, String entity) {
    Optional<String> full = list.english(entity, type);
    boolean bare = type == EntityType.PERSON && text.strip().indexOf(' ') < 0;
    return full.isPresent() || bare ? full : list.english(text, type);
  }
}
