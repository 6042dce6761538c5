package org.namavali.corpus.format;

import java.io.IOException;
import java.io.Writer;
import org.namavali.corpus.Name;

/** Writes {@link DatasetFormat#ARTICLES}; passages hold no line ends. */
final class MarkedArticleWriter implements PassageWriter {

  private final Writer out;
  private final Notes notes;
  private final DocumentBorders borders;
  private boolean begun;

  MarkedArticleWriter(Writer out, Notes notes) {
    this.out = out;
    this.notes = notes;
    this.borders = new DocumentBorders(notes);
  }

  @Override
  public void write(Passage passage) throws IOException {
    if (borders.begins(passage)) {
      writeTopic(passage);
      notes.count(Remark.MADE_HEADLINE, "", passage.sentence().headline() ? 0 : 1);
    } else {
      borders.loseHeadline(passage);
    }
    borders.loseTokens(passage);
    boolean hash = passage.text().startsWith("# ");
    notes.count(Remark.HASH_LINES, "", hash ? 1 : 0);
    out.write(hash ? " " : "");
    writeMarked(passage);
    out.write('\n');
  }

  private void writeTopic(Passage first) throws IOException {
    String topic = first.topic().replaceAll("\\s+", " ").strip();
    if (topic.isEmpty()) {
      topic = first.document().replaceAll("\\s+", " ").strip();
    } else {
      borders.loseName(first);
    }
    out.write((begun ? "\n# " : "# ") + (topic.isEmpty() ? "-" : topic) + "\n");
    begun = true;
  }

  private void writeMarked(Passage passage) throws IOException {
    String text = passage.text();
    int from = 0;
    for (Name name : passage.sentence().names()) {
      out.write(escape(text.substring(from, name.start())));
      String inside = escape(text.substring(name.start(), name.end()));
      out.write("<" + name.type() + ">" + inside + "</" + name.type() + ">");
      from = name.end();
    }
    out.write(escape(text.substring(from)));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public void finish() {}
}
