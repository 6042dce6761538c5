package org.namavali.corpus.check;

import java.util.List;
import java.util.function.Consumer;

/** Looks for what some rules find. */
@FunctionalInterface
interface Check {

  void run(List<PlacedCorpus> corpora, Consumer<Finding> findings);
}
