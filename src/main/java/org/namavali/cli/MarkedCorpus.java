package org.namavali.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.CorpusException;

/**
 * A corpus that was read as it was plainly meant.
 *
 * @param path where it stands
 * @param flaws the places where that was not quite what was written
 */
record MarkedCorpus(Path path, Corpus corpus, List<CorpusException> flaws) {

  MarkedCorpus {
    flaws = List.copyOf(flaws);
  }

  /** Whether a path leads to annotated text rather than to text that is only to be read. */
  static boolean isOne(String path) throws IOException {
    return !path.equals("-") && Corpus.isAnnotated(Path.of(path));
  }

  static MarkedCorpus read(Path path) throws IOException {
    List<CorpusException> flaws = new ArrayList<>();
    return new MarkedCorpus(path, Corpus.read(path, flaws::add), flaws);
  }

  static List<MarkedCorpus> read(List<Path> paths) throws IOException {
    List<MarkedCorpus> corpora = new ArrayList<>();
    for (Path path : paths) {
      corpora.add(read(path));
    }
    return corpora;
  }

  /** The corpus in a few words. */
  String summary() {
    int sentences = corpus.sentences().size();
    return path + ", " + sentences + (sentences == 1 ? " sentence" : " sentences");
  }

  /** Says what was not quite right in it, if anything was. */
  void warn(PrintWriter messages) {
    if (!flaws.isEmpty()) {
      String more = flaws.size() == 1 ? "" : " (and " + (flaws.size() - 1) + " more like it)";
      messages.println("namavali: warning: " + OneLine.of(flaws.get(0).getMessage()) + more);
    }
  }
}
