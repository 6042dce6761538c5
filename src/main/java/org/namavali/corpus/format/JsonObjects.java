package org.namavali.corpus.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON objects, each on its line: by themselves or as one list. */
final class JsonObjects {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final Writer out;
  private final boolean list;
  private boolean begun;

  JsonObjects(Writer out, boolean list) {
    this.out = out;
    this.list = list;
  }

  /** Begins an object; it is to be ended, and the generator closed, before the next begins. */
  JsonGenerator begin() throws IOException {
    out.write(list ? begun ? ",\n" : "[\n" : begun ? "\n" : "");
    begun = true;
    JsonGenerator json = JSON.createGenerator(out);
    json.writeStartObject();
    return json;
  }

  void finish() throws IOException {
    out.write(list ? begun ? "\n]\n" : "[]\n" : begun ? "\n" : "");
  }
}
