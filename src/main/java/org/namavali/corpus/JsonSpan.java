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

  /** This span, in which nothing is wrong, as a mark in UTF-16 units. */
  Mark mark(int line, String text) {
    int from = text.offsetByCodePoints(0, start);
    int to = text.offsetByCodePoints(from, end - start);
    return new Mark(from, to, EntityType.valueOf(type), line, at, at);
  }

  /** What is wrong with it, null if nothing is; {@code last} is the span before it, or null. */
  CorpusException fault(SourceText source, int line, String text, JsonSpan last) {
    if (TypeNames.find(type).isEmpty()) {
      String found = "type '" + type + "'";
      return source.error(Fault.UNKNOWN_TYPE, line, at, found, TypeNames.list("", ""));
    }
    int length = text.codePointCount(0, text.length());
    if (start < 0 || end > length) {
      String expected = "one within the text's " + length + " code points";
      return source.error(Fault.MISALIGNED, line, at, toString(), expected);
    }
    if (start >= end) {
      return source.error(Fault.EMPTY_SPAN, line, at, toString(), "an end behind the start");
    }
    if (last != null && last.end > start) {
      String found = this + " overlapping " + last;
      return source.error(Fault.OVERLAPPING, line, at, found, "spans apart");
    }
    return null;
  }

  @Override
  public String toString() {
    return "span " + start + ".." + end;
  }
}
