package org.namavali.bench;

/**
 * What was labelled after a round, and how good the model of it is.
 *
 * @param f1 on the dev articles, 0 to 100
 */
record LabellingRound(double sentences, double tokens, double f1) {

  /** The point on the straight line to a later round at which an F1 is reached. */
  LabellingRound towards(LabellingRound later, double reached) {
    double part = (reached - f1) / (later.f1 - f1);
    return new LabellingRound(
        sentences + part * (later.sentences - sentences),
        tokens + part * (later.tokens - tokens),
        reached);
  }
}
