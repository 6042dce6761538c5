package org.namavali.corpus.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.namavali.corpus.Name;

/**
 * Writes {@link DatasetFormat#LABEL_STUDIO}: tasks to import, the names as predictions for a
 * labeling interface with {@code <Labels name="label" toName="text">} and {@code <Text name="text"
 * value="$text">}.
 */
final class LabelStudioWriter implements PassageWriter {

  private final JsonObjects tasks;
  private final WriteOptions options;
  private final DocumentBorders borders;

  LabelStudioWriter(Writer out, WriteOptions options) {
    this.tasks = new JsonObjects(out, true);
    this.options = options;
    this.borders = new DocumentBorders(options.notes());
  }

  @Override
  public void write(Passage passage) throws IOException {
    borders.loseTokens(passage);
    try (JsonGenerator json = tasks.begin()) {
      json.writeObjectFieldStart("data");
      json.writeStringField("text", passage.text());
      DocumentFields.of(passage).write(json);
      json.writeEndObject();
      json.writeArrayFieldStart("predictions");
      json.writeStartObject();
      json.writeStringField("model_version", "namavali");
      json.writeArrayFieldStart("result");
      writeResults(json, passage);
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void writeResults(JsonGenerator json, Passage passage) throws IOException {
    List<Name> names = passage.sentence().names();
    for (int i = 0; i < names.size(); i++) {
      json.writeStartObject();
      json.writeStringField("id", "n" + (i + 1));
      json.writeStringField("from_name", "label");
      json.writeStringField("to_name", "text");
      json.writeStringField("type", "labels");
      json.writeObjectFieldStart("value");
      writeValue(json, passage.text(), names.get(i));
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void writeValue(JsonGenerator json, String text, Name name) throws IOException {
    int start = OffsetUnit.CODE_POINTS.length(text, 0, name.start());
    json.writeNumberField("start", start);
    int length = OffsetUnit.CODE_POINTS.length(text, name.start(), name.end());
    json.writeNumberField("end", start + length);
    json.writeStringField("text", text.substring(name.start(), name.end()));
    json.writeArrayFieldStart("labels");
    json.writeString(options.label(name.type()));
    json.writeEndArray();
  }

  @Override
  public void finish() throws IOException {
    tasks.finish();
  }
}
