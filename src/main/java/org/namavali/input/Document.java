package org.namavali.input;

import java.util.Objects;

/**
 * A text to read names from. Immutable.
 *
 * @param name how rows and messages call it: its path as given, or {@code -} for standard input
 * @param text its characters, without a byte order mark; all offsets in results index this text,
 *     which for HTML is the text taken from the page, not the page
 */
public record Document(String name, String text) {

  public Document {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }

  /**
   * Whether a letter, sign or digit of the Devanagari script is in the text. Stops at the first.
   * The danda does not count: other scripts of India write it too.
   */
  public boolean hasDevanagari() {
    return text.chars().anyMatch(Document::isDevanagari);
  }

  private static boolean isDevanagari(int unit) {
    return unit >= 0x0900 && unit <= 0x097F && unit != '।' && unit != '॥';
  }
}
