package org.namavali.corpus.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.namavali.corpus.CorpusException;

/**
 * What JSON says of a document beside its text; tools that do not know these fields keep them or
 * pass over them.
 *
 * @param name the name of the document
 * @param topic its topic, or empty
 * @param headline whether the text is its headline
 */
record DocumentFields(String name, String topic, boolean headline) {

  static DocumentFields of(JsonValue record, String name) throws CorpusException {
    JsonValue given = record.first("document", "id");
    JsonValue topic = record.get("topic");
    JsonValue headline = record.get("headline");
    return new DocumentFields(
        given == null ? name : given.isInteger() ? given.value().toString() : given.text("name"),
        topic == null ? "" : topic.text("\"topic\""),
        headline != null && Boolean.TRUE.equals(headline.value()));
  }

  static DocumentFields of(Passage passage) {
    return new DocumentFields(passage.document(), passage.topic(), passage.sentence().headline());
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStringField("document", name);
    if (!topic.isEmpty()) {
      json.writeStringField("topic", topic);
    }
    if (headline) {
      json.writeBooleanField("headline", true);
    }
  }
}
