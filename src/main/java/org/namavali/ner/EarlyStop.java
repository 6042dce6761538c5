package org.namavali.ner;

import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * When to end a training before its last pass: once a score has not risen for some passes. The
 * model is then that of the pass which scored highest, of several the earliest.
 *
 * @param patience for how many passes in a row
 * @param score of the model after a pass, the higher the better; on sentences that are not trained
 *     on
 */
public record EarlyStop(int patience, ToDoubleFunction<NameModel> score) {

  public EarlyStop {
    Objects.requireNonNull(score, "score");
    if (patience < 1) {
      throw new IllegalArgumentException("patience " + patience + " is less than 1");
    }
  }
}
