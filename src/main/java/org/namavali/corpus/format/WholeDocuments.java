package org.namavali.corpus.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.Name;

/** Puts the passages of each document together, one a line. Holds one document in memory. */
final class WholeDocuments implements PassageWriter {

  private final PassageWriter documents;
  private final DocumentBorders borders;
  private final StringBuilder text = new StringBuilder();
  private final List<Name> names = new ArrayList<>();
  private Passage first;

  WholeDocuments(PassageWriter documents, Notes notes) {
    this.documents = documents;
    this.borders = new DocumentBorders(notes);
  }

  @Override
  public void write(Passage passage) throws IOException {
    if (borders.begins(passage)) {
      writeDocument();
      first = passage;
    } else {
      text.append('\n');
    }
    int start = text.length();
    text.append(passage.text());
    for (Name name : passage.sentence().names()) {
      names.add(new Name(start + name.start(), start + name.end(), name.type()));
    }
    borders.loseHeadline(passage);
    borders.loseTokens(passage);
  }

  private void writeDocument() throws IOException {
    if (first != null) {
      documents.write(
          new Passage(
              new AnnotatedSentence(first.document(), text.toString(), names),
              List.of(),
              first.topic()));
    }
    text.setLength(0);
    names.clear();
  }

  @Override
  public void finish() throws IOException {
    writeDocument();
    documents.finish();
  }
}
