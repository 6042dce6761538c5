package org.namavali.entity;

import java.util.List;
import org.namavali.EntityType;
import org.namavali.text.Spelling;

/**
 * A name as grouping looks at it, whatever document it occurs in. Immutable; threads may share it.
 *
 * @param key under which its spellings are equal
 * @param words of the key
 * @param english by the list of names; empty where it has none
 * @param letters the Latin letters, at least two, that it spells; null for other names and people
 * @param initials the acronyms that it may have
 * @param acronym what to look for among the initials of others; empty where it can be none
 */
record Name(
    EntityType type,
    String key,
    List<String> words,
    String english,
    String letters,
    List<String> initials,
    String acronym) {

  static Name of(EntityType type, String text, NameList list) {
    String folded = Spelling.fold(text);
    String key = folded.isEmpty() ? text : folded;
    List<String> words = List.of(key.split(" ", -1));
    String english = list.english(text, folded, type).orElse("");
    if (type == EntityType.PERSON) {
      return new Name(type, key, words, english, null, List.of(), "");
    }
    String letters = Acronym.letters(words);
    boolean isFull = letters == null && words.size() > 1;
    List<String> initials = isFull ? Acronym.initials(words, english) : List.of();
    String acronym = letters == null ? Acronym.heads(words) : Acronym.sounds(letters);
    return new Name(type, key, words, english, letters, initials, acronym);
  }

  boolean isOneWord() {
    return words.size() == 1;
  }
}
