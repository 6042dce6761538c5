package org.namavali.corpus.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import opennlp.tools.util.Span;
import org.namavali.corpus.Name;

/**
 * Writes {@link DatasetFormat#SPACY}: a paragraph for each sentence, the names as BILUO tags, which
 * {@code spacy convert} reads, and as offsets in code points.
 */
final class SpacyWriter implements PassageWriter {

  private final JsonObjects documents;
  private final WriteOptions options;
  private final DocumentBorders borders;
  private JsonGenerator json;
  private long written;

  SpacyWriter(Writer out, WriteOptions options) {
    this.documents = new JsonObjects(out, true);
    this.options = options.with(TagScheme.BILOU);
    this.borders = new DocumentBorders(options.notes());
  }

  @Override
  public void write(Passage passage) throws IOException {
    TaggedSentence sentence = TaggedSentence.of(passage, options);
    if (borders.begins(passage)) {
      endDocument();
      json = documents.begin();
      json.writeNumberField("id", written++);
      new DocumentFields(passage.document(), passage.topic(), false).write(json);
      json.writeArrayFieldStart("paragraphs");
    }
    json.writeStartObject();
    json.writeStringField("raw", passage.text());
    if (passage.sentence().headline()) {
      json.writeBooleanField("headline", true);
    }
    writeSentence(passage, sentence);
    writeEntities(passage);
    json.writeEndObject();
  }

  private void writeSentence(Passage passage, TaggedSentence sentence) throws IOException {
    json.writeArrayFieldStart("sentences");
    json.writeStartObject();
    json.writeArrayFieldStart("tokens");
    int odd = 0;
    for (int i = 0; i < sentence.words().size(); i++) {
      int end = sentence.tokens().get(i).getEnd();
      Span next = i + 1 < sentence.words().size() ? sentence.tokens().get(i + 1) : null;
      String gap = next == null ? "" : passage.text().substring(end, next.getStart());
      odd += gap.isEmpty() || gap.equals(" ") ? 0 : 1;
      json.writeStartObject();
      json.writeNumberField("id", i);
      json.writeStringField("orth", sentence.words().get(i));
      json.writeStringField("space", gap.isEmpty() ? "" : " ");
      json.writeStringField("ner", sentence.tags().get(i));
      json.writeEndObject();
    }
    options.notes().count(Remark.WHITE_SPACE, "", odd > 0 ? 1 : 0);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeEntities(Passage passage) throws IOException {
    json.writeArrayFieldStart("entities");
    for (Name name : passage.sentence().names()) {
      int start = OffsetUnit.CODE_POINTS.length(passage.text(), 0, name.start());
      json.writeStartArray();
      json.writeNumber(start);
      int length = OffsetUnit.CODE_POINTS.length(passage.text(), name.start(), name.end());
      json.writeNumber(start + length);
      json.writeString(options.label(name.type()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void endDocument() throws IOException {
    if (json != null) {
      json.writeEndArray();
      json.writeEndObject();
      json.close();
    }
  }

  @Override
  public void finish() throws IOException {
    endDocument();
    documents.finish();
  }
}
