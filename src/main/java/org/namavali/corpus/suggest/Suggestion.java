package org.namavali.corpus.suggest;

/**
 * A sentence to annotate next. Immutable.
 *
 * @param score its margin and what was added for words in doubt that earlier suggestions have, too;
 *     the lower, the sooner it is worth annotating
 */
public record Suggestion(Candidate candidate, double score) {}
