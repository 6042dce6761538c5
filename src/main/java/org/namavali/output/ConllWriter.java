package org.namavali.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import opennlp.tools.util.Span;
import org.namavali.Extraction;
import org.namavali.Mention;
import org.namavali.Sentence;

/** Writes {@link OutputFormat#CONLL}. */
final class ConllWriter implements ExtractionWriter {
  private final Writer out;
  private final OutputSettings settings;

  ConllWriter(Writer out, OutputSettings settings) {
    this.out = out;
    this.settings = settings;
  }

  @Override
  public void write(String document, Extraction extraction) throws IOException {
    out.write("# document = " + TsvTable.escape(CodePoints.wellFormed(document)) + "\n");
    append(extraction);
  }

  @Override
  public void append(Extraction extraction) throws IOException {
    Tagger tagger = new Tagger(extraction.mentions().stream().filter(settings::keeps).iterator());
    for (Sentence sentence : extraction.sentences()) {
      for (Span token : sentence.tokens()) {
        String word = extraction.text().substring(token.getStart(), token.getEnd());
        out.write(CodePoints.wellFormed(word) + "\t" + tagger.tag(token) + "\n");
      }
      out.write("\n");
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** Goes along tokens and mentions together, so each is looked at once. */
  private static final class Tagger {
    private final Iterator<Mention> mentions;
    private Mention mention;
    private boolean begun;

    Tagger(Iterator<Mention> mentions) {
      this.mentions = mentions;
      next();
    }

    private void next() {
      mention = mentions.hasNext() ? mentions.next() : null;
      begun = false;
    }

    String tag(Span token) {
      while (mention != null && mention.end() <= token.getStart()) {
        next();
      }
      if (mention == null || mention.start() >= token.getEnd()) {
        return "O";
      }
      String prefix = begun ? "I-" : "B-";
      begun = true;
      return prefix + mention.type();
    }
  }
}
