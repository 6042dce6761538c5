package org.namavali.corpus.format;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes {@link DatasetFormat#CONLL}, two columns and documents in comments, or {@link
 * DatasetFormat#CONLL2003}, four columns and documents between {@code -DOCSTART-} lines. Documents
 * that are one sentence without a name get neither.
 */
final class ColumnWriter implements PassageWriter {

  private static final String DOCUMENT_START = "-DOCSTART-";

  private final Writer out;
  private final WriteOptions options;
  private final boolean four;
  private final DocumentBorders borders;
  private Passage waiting;

  ColumnWriter(Writer out, WriteOptions options, boolean four) {
    this.out = out;
    this.options = options;
    this.four = four;
    this.borders = new DocumentBorders(options.notes());
  }

  /** Only the next passage tells whether a document is more than one sentence. */
  @Override
  public void write(Passage passage) throws IOException {
    writeWaiting(waiting != null && waiting.document().equals(passage.document()));
    waiting = passage;
  }

  private void writeWaiting(boolean goesOn) throws IOException {
    if (waiting == null) {
      return;
    }
    TaggedSentence sentence = TaggedSentence.of(waiting, options);
    if (borders.begins(waiting) && (goesOn || waiting.isNamed() || !waiting.topic().isEmpty())) {
      beginDocument();
    }
    if (four) {
      borders.loseHeadline(waiting);
    } else if (waiting.sentence().headline()) {
      out.write("# headline\n");
    }
    if (sentence.isEmpty()) {
      options.notes().count(Remark.BLANK_TEXTS);
    } else {
      sentence.countWhiteSpace(waiting, options.notes());
      write(sentence);
    }
  }

  private void beginDocument() throws IOException {
    if (four) {
      out.write(DOCUMENT_START + " -X- -X- O\n\n");
      borders.loseName(waiting);
      borders.loseTopic(waiting);
      return;
    }
    out.write("# document = " + oneLine(waiting.document()) + "\n");
    if (!waiting.topic().isEmpty()) {
      out.write("# topic = " + oneLine(waiting.topic()) + "\n");
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private void write(TaggedSentence sentence) throws IOException {
    for (int i = 0; i < sentence.words().size(); i++) {
      String word = sentence.words().get(i);
      if (word.startsWith(DOCUMENT_START)) {
        options.notes().count(Remark.CONFUSED_TOKENS);
        word = word.substring(1);
      }
      out.write(word + (four ? " _ _ " : "\t") + sentence.tags().get(i) + "\n");
    }
    out.write('\n');
  }

  @Override
  public void finish() throws IOException {
    writeWaiting(false);
  }
}
