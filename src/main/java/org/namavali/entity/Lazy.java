package org.namavali.entity;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * Something made when it is first asked for, once: many articles need no romanizer. Threads may
 * share it; the others wait for the one that makes it.
 *
 * @param <T> what it is
 */
public final class Lazy<T> implements Supplier<T> {

  private Supplier<T> maker;
  private volatile T made;

  /** By what makes it. */
  public Lazy(Supplier<T> maker) {
    this.maker = Objects.requireNonNull(maker, "maker");
  }

  @Override
  public T get() {
    T result = made;
    return result == null ? make() : result;
  }

  private synchronized T make() {
    if (made == null) {
      made = Objects.requireNonNull(maker.get(), "made");
      maker = null;
    }
    return made;
  }
}
