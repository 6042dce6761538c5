package org.namavali.corpus.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.namavali.corpus.Place;

/**
 * The objects of a JSON file, one at a time: JSON Lines, objects behind one another, or one list of
 * objects.
 */
final class JsonRecords implements Closeable {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path file;
  private final SurrogateCount surrogates;
  private final JsonParser parser;
  private boolean inList;
  private boolean begun;

  JsonRecords(Path file, InputStream in) throws IOException {
    this.file = file;
    this.surrogates = new SurrogateCount(new Utf8Reader(file, in));
    this.parser = JSON.createParser(surrogates);
  }

  /** The next object, or null at the end. */
  JsonValue next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      if (!begun && token == JsonToken.START_ARRAY) {
        inList = true;
        token = parser.nextToken();
      }
      begun = true;
      if (inList && token == JsonToken.END_ARRAY) {
        inList = false;
        token = parser.nextToken();
      }
      return token == null ? null : object(token);
    } catch (JsonProcessingException e) {
      String found = "bad JSON (" + e.getOriginalMessage() + ")";
      throw place(e.getLocation()).error(found, "a JSON object");
    }
  }

  private JsonValue object(JsonToken token) throws IOException {
    if (token != JsonToken.START_OBJECT) {
      throw place(parser.currentTokenLocation()).error(shown(token), "a JSON object");
    }
    return value(token);
  }

  private String shown(JsonToken token) throws IOException {
    return "'" + (token == JsonToken.NOT_AVAILABLE ? "" : parser.getText()) + "'";
  }

  private JsonValue value(JsonToken token) throws IOException {
    Place place = place(parser.currentTokenLocation());
    return new JsonValue(
        switch (token) {
          case START_OBJECT -> fields();
          case START_ARRAY -> elements();
          case VALUE_STRING -> parser.getText();
          case VALUE_NUMBER_INT -> parser.getNumberValue();
          case VALUE_TRUE -> true;
          case VALUE_FALSE -> false;
          default -> parser.getText();
        },
        place);
  }

  private Map<String, JsonValue> fields() throws IOException {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.VALUE_NULL) {
        continue;
      }
      fields.put(name, value(token));
    }
    return fields;
  }

  private List<JsonValue> elements() throws IOException {
    List<JsonValue> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      elements.add(value(token));
    }
    return elements;
  }

  private Place place(JsonLocation at) {
    int unit = Math.max(0, at.getColumnNr() - 1);
    int pairs = surrogates.inLine(at.getLineNr(), at.getCharOffset(), unit);
    return new Place(file, at.getLineNr(), 1 + unit - pairs);
  }

  @Override
  public void close() throws IOException {
    parser.close();
    surrogates.close();
  }
}
