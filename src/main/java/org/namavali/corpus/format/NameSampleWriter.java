package org.namavali.corpus.format;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Writes {@link DatasetFormat#OPENNLP}. */
final class NameSampleWriter implements PassageWriter {

  private final Writer out;
  private final WriteOptions options;
  private final DocumentBorders borders;
  private boolean begun;

  NameSampleWriter(Writer out, WriteOptions options) {
    this.out = out;
    this.options = options;
    this.borders = new DocumentBorders(options.notes());
  }

  @Override
  public void write(Passage passage) throws IOException {
    if (borders.begins(passage)) {
      out.write(begun ? "\n" : "");
      begun = true;
      borders.loseName(passage);
      borders.loseTopic(passage);
    }
    borders.loseHeadline(passage);
    TaggedSentence sentence = TaggedSentence.of(passage, options);
    if (sentence.isEmpty()) {
      options.notes().count(Remark.BLANK_TEXTS);
    } else {
      sentence.countWhiteSpace(passage, options.notes());
      out.write(line(passage, sentence) + "\n");
    }
  }

  private String line(Passage passage, TaggedSentence sentence) {
    StringBuilder line = new StringBuilder();
    int open = -1;
    for (int i = 0; i < sentence.words().size(); i++) {
      int name = sentence.names().get(i);
      if (open >= 0 && name != open) {
        line.append("<END> ");
      }
      if (name >= 0 && name != open) {
        String label = options.label(passage.sentence().names().get(name).type());
        line.append("<START:").append(label.toLowerCase(Locale.ROOT)).append("> ");
      }
      line.append(plain(sentence.words().get(i))).append(' ');
      open = name;
    }
    return line.append(open >= 0 ? "<END>" : "").toString().strip();
  }

  private String plain(String word) {
    if (!word.startsWith("<START") && !word.equals("<END>")) {
      return word;
    }
    options.notes().count(Remark.CONFUSED_TOKENS);
    return "< " + word.substring(1);
  }

  @Override
  public void finish() {}
}
