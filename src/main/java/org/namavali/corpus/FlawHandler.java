package org.namavali.corpus;

/**
 * Decides about flaws whose meaning is plain all the same: a bare {@code &}, {@code <} or {@code >}
 * in an article, white space inside the edge of a name, a CoNLL name that begins with {@code I-}.
 *
 * <p>Not for anything else that is wrong with a corpus: that ends the reading whatever the handler.
 */
@FunctionalInterface
public interface FlawHandler {

  /**
   * Throws the flaw to end the reading, or returns to have it read as it was plainly meant: the
   * character as itself, the name without the white space, {@code I-} as {@code B-}.
   */
  void handle(CorpusException flaw) throws CorpusException;
}
