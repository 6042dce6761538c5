package org.namavali.entity;

import java.util.HashMap;
import java.util.Map;

/** Forms under keys; tells of each key whether all its forms mean one thing. */
final class OnlyOne {

  private static final class Candidates {
    final Form first;
    boolean many;

    Candidates(Form first) {
      this.first = first;
    }
  }

  private final Map<String, Candidates> byKey = new HashMap<>();

  /** Empty keys are left out. */
  void put(String key, Form form) {
    if (key.isEmpty()) {
      return;
    }
    Candidates candidates = byKey.computeIfAbsent(key, k -> new Candidates(form));
    candidates.many |= !candidates.first.isSameAs(form);
  }

  /** The one thing that the key may mean; null where there is none or several. */
  Form get(String key) {
    Candidates candidates = byKey.get(key);
    return candidates == null || candidates.many ? null : candidates.first;
  }

  boolean isKnown(String key) {
    return byKey.containsKey(key);
  }
}
