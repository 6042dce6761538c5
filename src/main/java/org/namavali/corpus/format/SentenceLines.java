package org.namavali.corpus.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.Name;
import org.namavali.corpus.TextEdges;

/**
 * Cuts passages at line ends, for formats whose sentences have none: each line that is not blank
 * becomes a passage. Where a name goes on in the next line, a blank takes the place of the line
 * end.
 */
final class SentenceLines implements PassageWriter {

  private static final String MARGIN = "\r\uFEFF";

  private final PassageWriter lines;
  private final Notes notes;

  SentenceLines(PassageWriter lines, Notes notes) {
    this.lines = lines;
    this.notes = notes;
  }

  @Override
  public void write(Passage passage) throws IOException {
    String text = passage.text();
    int start = 0;
    for (int end = lineEnd(passage, 0); start <= text.length(); end = lineEnd(passage, start)) {
      writePart(passage, start, end);
      start = end + 1;
    }
  }

  /** The next line end that is in no name, or the end of the text. */
  private static int lineEnd(Passage passage, int from) {
    String text = passage.text();
    int end = text.indexOf('\n', from);
    while (end >= 0 && isInName(passage, end)) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private static boolean isInName(Passage passage, int at) {
    return passage.sentence().names().stream()
        .anyMatch(name -> name.start() <= at && at < name.end());
  }

  private void writePart(Passage passage, int start, int end) throws IOException {
    String text = passage.text();
    int from = start;
    int to = end;
    while (from < to && MARGIN.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && MARGIN.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String part = text.substring(from, to);
    if (!TextEdges.strip(part).isEmpty()) {
      String line = part.replace('\n', ' ').replace('\r', ' ');
      notes.count(Remark.LINE_ENDS, "", line.equals(part) ? 0 : 1);
      lines.write(part(passage, line, from, to));
    }
  }

  private static Passage part(Passage passage, String line, int from, int to) {
    List<Name> names = new ArrayList<>();
    for (Name name : passage.sentence().names()) {
      if (name.start() >= from && name.end() <= to) {
        names.add(new Name(name.start() - from, name.end() - from, name.type()));
      }
    }
    List<Span> tokens = new ArrayList<>();
    for (Span token : passage.tokens()) {
      if (token.getStart() >= from && token.getEnd() <= to) {
        tokens.add(new Span(token.getStart() - from, token.getEnd() - from));
      }
    }
    boolean headline = passage.sentence().headline() && from == 0;
    return new Passage(
        new AnnotatedSentence(passage.document(), line, names, headline), tokens, passage.topic());
  }

  @Override
  public void finish() throws IOException {
    lines.finish();
  }
}
