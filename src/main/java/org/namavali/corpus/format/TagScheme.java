package org.namavali.corpus.format;

/** How tags of tokens say where names begin and end. */
public enum TagScheme {
  /** {@code B-} at the first token of a name, {@code I-} at the others. */
  BIO,
  /** Also {@code L-} at the last token, {@code U-} at the only one. */
  BILOU,
  /** {@code I-} at every token; two neighbours of one type become one. */
  IO;

  String tag(String label, boolean first, boolean last) {
    return switch (this) {
      case BIO -> (first ? "B-" : "I-") + label;
      case BILOU -> (first ? last ? "U-" : "B-" : last ? "L-" : "I-") + label;
      case IO -> "I-" + label;
    };
  }
}
