package org.namavali.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.namavali.EntityType;

/**
 * A name in a document under one key, with its spellings; a node of the forest of what means the
 * same. Made and used by one thread, for one document.
 */
final class Form {

  private final EntityType type;
  private final String key;
  private final List<String> words;
  private final String english;
  private final String letters;
  private final Map<String, Integer> spellings = new LinkedHashMap<>();
  private Form parent = this;
  private Form fullest = this;
  private int size = 1;

  /**
   * @param english empty where the list of names has none
   */
  Form(EntityType type, String key, String english) {
    this.type = type;
    this.key = key;
    this.words = List.of(key.split(" ", -1));
    this.english = english;
    this.letters = type == EntityType.PERSON ? null : Acronym.letters(words);
  }

  EntityType type() {
    return type;
  }

  String key() {
    return key;
  }

  List<String> words() {
    return words;
  }

  String english() {
    return english;
  }

  /** The Latin letters, at least two, that the name spells; null for other names and people. */
  String letters() {
    return letters;
  }

  boolean isOneWord() {
    return words.size() == 1;
  }

  void count(String spelling) {
    spellings.merge(spelling, 1, Integer::sum);
  }

  /** The commonest spelling; of several the first. */
  String printed() {
    String best = null;
    for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
      if (best == null || spelling.getValue() > spellings.get(best)) {
        best = spelling.getKey();
      }
    }
    return best;
  }

  Form root() {
    Form form = this;
    while (form.parent != form) {
      form.parent = form.parent.parent;
      form = form.parent;
    }
    return form;
  }

  boolean isSameAs(Form other) {
    return root() == other.root();
  }

  /** The longest form among those that mean the same; for roots. */
  Form fullest() {
    return fullest;
  }

  /** From now on both mean the same. */
  void join(Form other) {
    Form one = root();
    Form two = other.root();
    if (one == two) {
      return;
    }
    Form root = one.size >= two.size ? one : two;
    Form child = root == one ? two : one;
    child.parent = root;
    root.size += child.size;
    if (child.fullest.length() > root.fullest.length()) {
      root.fullest = child.fullest;
    }
  }

  private int length() {
    String printed = printed();
    return printed.codePointCount(0, printed.length());
  }
}
