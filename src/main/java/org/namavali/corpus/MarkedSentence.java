package org.namavali.corpus;

import java.nio.file.Path;
import java.util.Collections;

/** One line of {@link CorpusFormat#ARTICLES} by itself, for those who read line by line. */
public final class MarkedSentence {

  private MarkedSentence() {}

  /**
   * Takes the tags out of a line.
   *
   * @param file the file it stands in and
   * @param number its line there, from 1, for errors to name
   * @param headline whether it is the headline of its document
   * @throws CorpusException if the tags are not as the format has them
   */
  public static AnnotatedSentence parse(
      Path file, int number, String line, String document, boolean headline, FlawHandler flaws)
      throws CorpusException {
    CorpusFile place = new CorpusFile(file, file.toString());
    // Of this source only the one line is ever looked at.
    SourceText source = new SourceText(place, Collections.nCopies(number, line), flaws);
    MarkedLine marked = MarkedLine.parse(source, number);
    return new AnnotatedSentence(document, marked.text(), marked.names(), headline);
  }
}
