package org.namavali.corpus.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.namavali.corpus.Name;

/** Writes {@link DatasetFormat#JSONL} or {@link DatasetFormat#DOCCANO}. */
final class SpanJsonWriter implements PassageWriter {

  private final JsonObjects objects;
  private final WriteOptions options;
  private final boolean doccano;
  private final DocumentBorders borders;

  SpanJsonWriter(Writer out, WriteOptions options, boolean doccano) {
    this.objects = new JsonObjects(out, false);
    this.options = options;
    this.doccano = doccano;
    this.borders = new DocumentBorders(options.notes());
  }

  @Override
  public void write(Passage passage) throws IOException {
    borders.loseTokens(passage);
    try (JsonGenerator json = objects.begin()) {
      DocumentFields.of(passage).write(json);
      json.writeStringField("text", passage.text());
      json.writeArrayFieldStart(doccano ? "label" : "spans");
      for (Name name : passage.sentence().names()) {
        int start = OffsetUnit.CODE_POINTS.length(passage.text(), 0, name.start());
        int length = OffsetUnit.CODE_POINTS.length(passage.text(), name.start(), name.end());
        write(json, start, start + length, options.label(name.type()));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void write(JsonGenerator json, int start, int end, String label) throws IOException {
    if (doccano) {
      json.writeStartArray();
      json.writeNumber(start);
      json.writeNumber(end);
      json.writeString(label);
      json.writeEndArray();
    } else {
      json.writeStartObject();
      json.writeNumberField("start", start);
      json.writeNumberField("end", end);
      json.writeStringField("type", label);
      json.writeEndObject();
    }
  }

  @Override
  public void finish() throws IOException {
    objects.finish();
  }
}
