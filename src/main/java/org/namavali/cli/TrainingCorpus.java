package org.namavali.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.NameSamples;
import org.namavali.text.HindiTokenizer;

/**
 * A corpus and its part in a training.
 *
 * @param path a file or folder
 * @param weight how often each sentence counts
 * @param guidelines what its rules for marking names are called, where they are not ours; else
 *     empty
 * @param sha256 what {@link Corpus#sha256} should give; empty for anything
 */
record TrainingCorpus(Path path, int weight, String guidelines, String sha256) {

  TrainingCorpus {
    if (weight < 1) {
      throw new IllegalArgumentException("weight " + weight + " of " + path + " is less than 1");
    }
  }

  MarkedCorpus read() throws IOException {
    if (!sha256.isEmpty()) {
      String found = Corpus.sha256(path);
      if (!found.equals(sha256)) {
        throw new IOException(
            path + ": found a corpus with the SHA-256 " + found + ", expected " + sha256);
      }
    }
    return MarkedCorpus.read(path);
  }

  /** Each of its sentences once. */
  List<NameSample> samples(Corpus corpus) {
    return new NameSamples(new HindiTokenizer(), guidelines).of(corpus.sentences());
  }

  /** Samples in which each sentence stands as often as it counts. */
  List<NameSample> weighted(Corpus corpus) {
    List<NameSample> samples = samples(corpus);
    List<NameSample> weighted = new ArrayList<>();
    Collections.nCopies(weight, samples).forEach(weighted::addAll);
    return weighted;
  }
}
