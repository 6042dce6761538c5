package org.namavali.corpus;

import org.namavali.EntityType;

/**
 * A span as JSON gives it.
 *
 * @param start its first code point
 * @param end the code point after its last one
 * @param type the name of its type
 * @param at the UTF-16 unit of the line at which it is given
 */
record JsonSpan(int start, int end, String type, int at) {

  /** This span as a mark in UTF-16 units; {@code last} is the one before it, or null. */
  Mark mark(SourceText source, int line, String text, JsonSpan last) throws CorpusException {
    EntityType known = TypeNames.find(type).orElse(null);
    if (known == null) {
      throw source.error(line, at, "type '" + type + "'", TypeNames.list("", ""));
    }
    checkPlace(source, line, text);
    if (last != null && last.end > start) {
      throw source.error(line, at, this + " overlapping " + last, "spans apart");
    }
    int from = text.offsetByCodePoints(0, start);
    int to = text.offsetByCodePoints(from, end - start);
    return new Mark(from, to, known, line, at, at);
  }

  private void checkPlace(SourceText source, int line, String text) throws CorpusException {
    int length = text.codePointCount(0, text.length());
    if (start < 0 || end > length) {
      String expected = "one within the text's " + length + " code points";
      throw source.error(line, at, toString(), expected);
    }
    if (start >= end) {
      throw source.error(line, at, toString(), "an end behind the start");
    }
  }

  @Override
  public String toString() {
    return "span " + start + ".." + end;
  }
}
