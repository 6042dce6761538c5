package org.namavali.corpus;

/** What can be wrong with the way in which a corpus is written down. */
public enum Fault {
  /** Bytes that are not UTF-8. */
  ENCODING,
  /** A line that is none of its format. */
  FORMAT,
  /** A type that is none of {@link org.namavali.EntityType}. */
  UNKNOWN_TYPE,
  /** A name that begins or ends inside a character. */
  MISALIGNED,
  /** A name within another, or across its edge. */
  OVERLAPPING,
  /** A name without a character. */
  EMPTY_SPAN,
  /** White space inside the edge of a name. */
  WHITE_SPACE,
  /** A CoNLL tag that goes on with what was not begun, or is no tag at all. */
  BIO,
  /** A bare {@code &}, {@code <} or {@code >} in an article. */
  UNESCAPED
}
