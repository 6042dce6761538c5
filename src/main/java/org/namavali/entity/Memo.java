package org.namavali.entity;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Answers kept for questions that come again and again, as names do.
 *
 * <p>Each has two places, side by side, which it shares with others: a new one takes the first, and
 * what was there moves to the second, until it is asked for again. So it never grows, and questions
 * that never come again only make it useless. Threads may share it; each question has one right
 * answer, so it matters to none who gives it.
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
    Kept<Q, A> first = kept.getAcquire(place);
    if (isAbout(question, first)) {
      return first.answer();
    }
    Kept<Q, A> second = kept.getAcquire(place ^ 1);
    if (!isAbout(question, second)) {
      second = new Kept<>(question, answers.apply(question));
    }
    kept.setRelease(place ^ 1, first);
    kept.setRelease(place, second);
    return second.answer();
  }

  private static <Q, A> boolean isAbout(Q question, Kept<Q, A> kept) {
    return kept != null && kept.question().equals(question);
  }
}
