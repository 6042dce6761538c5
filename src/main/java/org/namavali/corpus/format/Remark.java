package org.namavali.corpus.format;

/** What is said of a conversion: what is lost, and what was read otherwise than it was written. */
enum Remark {
  WHITE_SPACE(true, "exact white space between tokens", "sentence"),
  LINE_ENDS(true, "line ends inside a name, written as blanks", "sentence"),
  BLANK_TEXTS(true, "texts without words", "text"),
  TOKENS(true, "token borders of the source", "sentence"),
  CUT_TOKENS(true, "tokens as they were, now cut at the edge of a name", "token"),
  EMPTY_TOKENS(true, "tokens without characters", "token"),
  CONFUSED_TOKENS(true, "tokens that look like marks of the format, changed", "token"),
  DOCUMENT_NAMES(true, "names of documents", "document"),
  FILE_NAMES(true, "names of documents, changed to fit files", "document"),
  TOPICS(true, "topics", "document"),
  HEADLINES(true, "which sentences are headlines", "headline"),
  JOINED_NAMES(true, "borders between neighbouring names of one type", "border"),
  OVERLAPPING(true, "names inside or overlapping a longer one", "name"),
  DISCONTINUOUS(true, "names in several pieces", "name"),
  DROPPED_TYPE(true, "names of type", "name"),
  OTHER_ANNOTATIONS(true, "relations, events, choices and other annotations", "annotation"),
  OTHER_ANNOTATORS(true, "annotations of the same text by others", "annotation"),
  OTHER_FIELDS(true, "the field", "object"),
  NOT_ANNOTATED(true, "texts that nobody has annotated", "text"),
  MADE_HEADLINE(false, "first sentences become headlines", "document"),
  HASH_LINES(false, "a blank is written before '# ' at the start of a sentence", "sentence"),
  FLAWS(false, "bare &, < or > and white space inside tags, read as they were meant", "place"),
  NAME_EDGES(false, "white space at the edges of names is left out of them", "name"),
  BEGUN_INSIDE(false, "names that no B- begins, read as begun", "name"),
  UNALIGNED_TEXT(false, "text comments do not fit their tokens and are passed over", "sentence"),
  NUMBERED(false, "whole-number tags read as O, PER, ORG, LOC; --labels has others", "object"),
  UTF_16(false, "offsets count UTF-16 units, and are read so", "name");

  private final boolean loses;
  private final String what;
  private final String unit;

  Remark(boolean loses, String what, String unit) {
    this.loses = loses;
    this.what = what;
    this.unit = unit;
  }

  String describe(String detail, long count) {
    String of = detail.isEmpty() ? what : what + " " + detail;
    return (loses ? "lost: " : "note: ")
        + of
        + " ("
        + count
        + " "
        + unit
        + (count == 1 ? ")" : "s)");
  }
}
