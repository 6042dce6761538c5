package org.namavali.entity;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Answers kept for questions that come again and again, as names do.
 *
 * <p>Each has one place and takes it from whatever was there before, so it never grows, and
 * questions that never come again only make it useless. Threads may share it; each question has one
 * right answer, so it matters to none who gives it.
 *
 * @param <Q> a question, with {@code equals} and a {@code hashCode} that varies
 * @param <A> an answer
 */
final class Memo<Q, A> {

  private static final int PLACES = 1 << 16;

  private record Kept<Q, A>(Q question, A answer) {}

  private final Function<Q, A> answers;
  private final AtomicReferenceArray<Kept<Q, A>> kept = new AtomicReferenceArray<>(PLACES);

  /** By what gives the answers. */
  Memo(Function<Q, A> answers) {
    this.answers = answers;
  }

  A get(Q question) {
    int hash = question.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    Kept<Q, A> found = kept.getAcquire(place);
    if (found == null || !found.question().equals(question)) {
      found = new Kept<>(question, answers.apply(question));
      kept.setRelease(place, found);
    }
    return found.answer();
  }
}
