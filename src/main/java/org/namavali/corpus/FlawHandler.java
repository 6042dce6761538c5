package org.namavali.corpus;

/**
 * Decides about flaws whose meaning is plain all the same: a bare {@code &}, {@code <} or {@code >}
 * in an article, white space inside the edge of a name, a CoNLL name that begins with {@code I-}.
 *
 * <p>Anything else that is wrong with a corpus ends the reading, unless the handler wants it left
 * out.
 */
@FunctionalInterface
public interface FlawHandler {

  /**
   * Throws the flaw to end the reading, or returns to have it read as it was plainly meant: the
   * character as itself, the name without the white space, {@code I-} as {@code B-}.
   */
  void handle(CorpusException flaw) throws CorpusException;

  /**
   * Throws what has no plain meaning, as it does if not overridden, to end the reading; or returns
   * to have no more than that left out: the name, the tag, the line.
   */
  default void leaveOut(CorpusException fault) throws CorpusException {
    throw fault;
  }

  /** Is told of each sentence in the order in which they are read. */
  default void sentence(PlacedSentence sentence) {}
}
