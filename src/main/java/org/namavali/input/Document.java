package org.namavali.input;

import java.util.Objects;

/**
 * A text to read names from.
 *
 * @param name how rows and messages call it: its path as given, or {@code -} for standard input
 * @param text its characters
 */
public record Document(String name, String text) {

  public Document {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }
}
