package org.namavali.entity;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A name in a document under one key, with its spellings; a node of the forest of what means the
 * same. Made and used by one thread, for one document.
 */
final class Form {

  private final Name name;
  private final Map<String, Integer> spellings = new LinkedHashMap<>();
  private Form parent = this;
  private Form fullest = this;
  private int size = 1;

  Form(Name name) {
    this.name = name;
  }

  Name name() {
    return name;
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
