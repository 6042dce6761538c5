package org.namavali.corpus.report;

/** Writes HTML; whatever text comes from outside is escaped. For one thread only. */
final class Html {

  private final StringBuilder out = new StringBuilder(1 << 16);

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /** An element with nothing but text in it. */
  Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  Html line() {
    out.append('\n');
    return this;
  }

  /** Markup of our own. */
  Html markup(String markup) {
    out.append(markup);
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
      }
    }
  }

  /** HTML has no place for control characters, UTF-8 none for half a pair. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
