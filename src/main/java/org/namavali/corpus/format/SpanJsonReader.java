package org.namavali.corpus.format;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.CorpusException;

/**
 * Reads {@link DatasetFormat#JSONL} and {@link DatasetFormat#DOCCANO}: objects with a text and
 * spans, which are lists {@code [start, end, label]} or objects under the names that doccano,
 * Prodigy and Label Studio's short export give them.
 */
final class SpanJsonReader implements PassageReader {

  private static final String[] LISTS = {"spans", "label", "labels", "entities"};
  private static final Set<String> KNOWN =
      Set.of("text", "spans", "label", "labels", "entities", "document", "id", "topic", "headline");

  private final DatasetInput input;
  private final ReadOptions options;
  private final OffsetUnit unit;
  private final JsonRecords records;
  private long ordinal;

  SpanJsonReader(DatasetInput input, ReadOptions options) throws IOException {
    this.input = input;
    this.options = options;
    this.unit = options.offsets().orElse(OffsetUnit.CODE_POINTS);
    this.records = new JsonRecords(input.path(), input.open());
  }

  @Override
  public Passage next() throws IOException {
    for (JsonValue record = records.next(); record != null; record = records.next()) {
      ordinal++;
      String text = record.need("text", "an object").text("\"text\"");
      if (!text.isBlank()) {
        return passage(record, text);
      }
      options.notes().count(Remark.BLANK_TEXTS);
    }
    return null;
  }

  private Passage passage(JsonValue record, String text) throws CorpusException {
    JsonValue list = record.first(LISTS);
    if (list == null) {
      throw record.place().error("an object without \"spans\"", "one with \"text\" and \"spans\"");
    }
    NameSpans names = new NameSpans(text, options);
    for (JsonValue span : list.list("spans")) {
      add(span, names);
    }
    for (String field : record.fields("a record").keySet()) {
      options
          .notes()
          .count(Remark.OTHER_FIELDS, "\"" + field + "\"", KNOWN.contains(field) ? 0 : 1);
    }
    DocumentFields document = DocumentFields.of(record, input.document(ordinal));
    return new Passage(
        new AnnotatedSentence(document.name(), text, names.names(), document.headline()),
        List.of(),
        document.topic());
  }

  private void add(JsonValue span, NameSpans names) throws CorpusException {
    if (span.isList()) {
      List<JsonValue> parts = span.list("a span");
      if (parts.size() != 3) {
        throw span.place().error("a span of " + parts.size() + " parts", "[start, end, label]");
      }
      add(span, parts.get(0), parts.get(1), parts.get(2), names);
    } else {
      span.fields("span");
      JsonValue label = span.first("type", "label", "labels");
      add(span, span.first("start", "start_offset"), span.first("end", "end_offset"), label, names);
    }
  }

  private void add(JsonValue span, JsonValue start, JsonValue end, JsonValue label, NameSpans names)
      throws CorpusException {
    if (start == null || end == null || label == null) {
      throw span.place().error("an incomplete span", "one with \"start\", \"end\" and \"type\"");
    }
    JsonValue type = label.isList() && !label.list("").isEmpty() ? label.list("").get(0) : label;
    names.add(
        start.integer("\"start\""),
        end.integer("\"end\""),
        unit,
        type.text("\"type\""),
        span.place());
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
