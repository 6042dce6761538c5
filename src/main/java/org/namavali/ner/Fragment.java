package org.namavali.ner;

import org.namavali.text.TextHash;

/**
 * A piece of a feature: its text, and what is needed to hash it into a longer one without the text.
 */
record Fragment(String text, long hash, long power) {

  static Fragment of(String text) {
    return new Fragment(text, TextHash.of(text), TextHash.power(text.length()));
  }
}
