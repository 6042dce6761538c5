package org.namavali.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.namavali.Extraction;
import org.namavali.Sentence;

/** Writes {@link OutputFormat#JSONL}. */
final class JsonLinesWriter implements ExtractionWriter {
  private final JsonFactory json =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();
  private final Writer out;
  private final OutputSettings settings;
  private DocumentPosition position = DocumentPosition.NONE;

  JsonLinesWriter(Writer out, OutputSettings settings) {
    this.out = out;
    this.settings = settings;
  }

  @Override
  public void write(String document, Extraction extraction) throws IOException {
    position = DocumentPosition.startOf(document);
    append(extraction);
  }

  @Override
  public void append(Extraction part) throws IOException {
    try (JsonGenerator object = json.createGenerator(out)) {
      object.writeStartObject();
      object.writeStringField("document", position.document());
      if (position.points() > 0) {
        object.writeNumberField("start", position.points());
      }
      object.writeStringField("text", CodePoints.wellFormed(part.text()));
      writeSentences(object, part);
      writeMentions(object, Row.of(DocumentPosition.NONE, part, settings));
      object.writeEndObject();
    }
    out.write('\n');
    position = position.after(part);
  }

  private static void writeSentences(JsonGenerator object, Extraction extraction)
      throws IOException {
    CodePoints points = new CodePoints(extraction.text());
    object.writeArrayFieldStart("sentences");
    for (Sentence sentence : extraction.sentences()) {
      object.writeStartObject();
      object.writeNumberField("start", points.before(sentence.start()));
      object.writeNumberField("end", points.before(sentence.end()));
      object.writeEndObject();
    }
    object.writeEndArray();
  }

  private static void writeMentions(JsonGenerator object, List<Row> rows) throws IOException {
    object.writeArrayFieldStart("mentions");
    for (Row row : rows) {
      writeMention(object, row);
    }
    object.writeEndArray();
  }

  private static void writeMention(JsonGenerator object, Row row) throws IOException {
    object.writeStartObject();
    object.writeNumberField("sentence", row.sentence());
    object.writeNumberField("start", row.start());
    object.writeNumberField("end", row.end());
    object.writeStringField("type", row.type().name());
    object.writeStringField("text", row.mention());
    object.writeFieldName("confidence");
    object.writeNumber(row.confidence());
    object.writeStringField("entity", row.entity());
    object.writeStringField("name", row.name());
    if (row.role().isPresent()) {
      object.writeStringField("role", row.role().get());
    }
    object.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
