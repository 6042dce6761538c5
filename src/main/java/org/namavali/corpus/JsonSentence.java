package org.namavali.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads one line of {@link CorpusFormat#JSONL}. */
final class JsonSentence {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final SourceText source;
  private final int number;
  private final JsonParser parser;
  private final List<JsonSpan> spans = new ArrayList<>();
  private boolean hasSpans;
  private String id;
  private String document;
  private String text;
  private Anchors anchors;

  private JsonSentence(SourceText source, int number, JsonParser parser) {
    this.source = source;
    this.number = number;
    this.parser = parser;
  }

  /** Parses the line, but for what its spans say. */
  static JsonSentence parse(SourceText source, int number) throws CorpusException {
    String line = source.line(number);
    try (JsonParser parser = JSON.createParser(line)) {
      return new JsonSentence(source, number, parser).parse();
    } catch (CorpusException e) {
      throw e;
    } catch (JsonProcessingException e) {
      int unit = Math.min(line.length(), Math.max(0, e.getLocation().getColumnNr() - 1));
      throw source.error(
          number, unit, "bad JSON (" + e.getOriginalMessage() + ")", "a JSON object");
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private JsonSentence parse() throws IOException {
    require(parser.nextToken() == JsonToken.START_OBJECT, "a JSON object");
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      readField();
    }
    require(parser.nextToken() == null, "nothing behind the JSON object");
    checkComplete();
    return this;
  }

  private void checkComplete() throws CorpusException {
    if (text == null || !hasSpans) {
      String found = "an object without " + (text == null ? "\"text\"" : "\"spans\"");
      throw source.error(number, 0, found, "one with \"text\" and \"spans\"");
    }
    if (text.isBlank()) {
      throw source.error(number, 0, "a blank \"text\"", "a sentence");
    }
  }

  private void readField() throws IOException {
    String field = parser.currentName();
    parser.nextToken();
    switch (field) {
      case "id" -> id = string(field);
      case "document" -> document = string(field);
      case "text" -> readText();
      case "spans" -> readSpans();
      default -> parser.skipChildren();
    }
  }

  private void readText() throws IOException {
    text = string("text");
    anchors = new Anchors(source);
    String line = source.line(number);
    int at = unit() + 1;
    anchors.add(0, number, at);
    for (int unit = 1; unit < text.length(); unit++) {
      boolean escaped = line.charAt(at) == '\\';
      at += !escaped ? 1 : line.charAt(at + 1) == 'u' ? 6 : 2;
      if (escaped) {
        anchors.add(unit, number, at);
      }
    }
  }

  private void readSpans() throws IOException {
    hasSpans = true;
    require(parser.currentToken() == JsonToken.START_ARRAY, "a list as \"spans\"");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      require(parser.currentToken() == JsonToken.START_OBJECT, "a JSON object as span");
      spans.add(readSpan());
    }
  }

  private JsonSpan readSpan() throws IOException {
    int at = unit();
    Integer start = null;
    Integer end = null;
    String type = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "start" -> start = integer(field);
        case "end" -> end = integer(field);
        case "type" -> type = string(field);
        default -> parser.skipChildren();
      }
    }
    if (start == null || end == null || type == null) {
      throw source.error(
          number, at, "an incomplete span", "one with \"start\", \"end\" and \"type\"");
    }
    return new JsonSpan(start, end, type, at);
  }

  Anchors anchors() {
    return anchors;
  }

  /** The sentence, without the spans that are wrong where they are to be left out. */
  AnnotatedSentence sentence() throws CorpusException {
    spans.sort(Comparator.comparingInt(JsonSpan::start));
    List<Mark> marks = new ArrayList<>();
    JsonSpan last = null;
    for (JsonSpan span : spans) {
      CorpusException fault = span.fault(source, number, text, last);
      if (fault != null) {
        source.leaveOut(fault);
      } else {
        marks.add(span.mark(number, text));
        last = span;
      }
    }
    String name = document != null ? document : id != null ? id : source.document(number);
    return new AnnotatedSentence(name, text, Mark.check(source, text, marks));
  }

  private String string(String field) throws IOException {
    require(parser.currentToken() == JsonToken.VALUE_STRING, "a string as \"" + field + "\"");
    return parser.getText();
  }

  private int integer(String field) throws IOException {
    boolean integer = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
    require(integer, "a whole number as \"" + field + "\"");
    return parser.getIntValue();
  }

  private void require(boolean fits, String expected) throws IOException {
    if (!fits) {
      throw source.error(number, unit(), "'" + parser.getText() + "'", expected);
    }
  }

  private int unit() {
    return parser.currentTokenLocation().getColumnNr() - 1;
  }
}
