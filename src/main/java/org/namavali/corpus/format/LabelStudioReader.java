package org.namavali.corpus.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.CorpusException;

/**
 * Reads {@link DatasetFormat#LABEL_STUDIO}: of each task the annotation marked as ground truth,
 * else the first that was not cancelled, else the first prediction.
 *
 * <p>Offsets count code points, as {@code selection-tools.js} of its editor does; old versions
 * counted UTF-16 units (its issue 1347). The text that stands beside them decides.
 */
final class LabelStudioReader implements PassageReader {

  private final DatasetInput input;
  private final ReadOptions options;
  private final JsonRecords records;
  private long ordinal;

  LabelStudioReader(DatasetInput input, ReadOptions options) throws IOException {
    this.input = input;
    this.options = options;
    this.records = new JsonRecords(input.path(), input.open());
  }

  @Override
  public Passage next() throws IOException {
    for (JsonValue task = records.next(); task != null; task = records.next()) {
      ordinal++;
      JsonValue data = task.need("data", "a task");
      String text = text(data);
      JsonValue results = results(task);
      if (text.isBlank()) {
        options.notes().count(Remark.BLANK_TEXTS);
      } else if (results == null) {
        options.notes().count(Remark.NOT_ANNOTATED);
      } else {
        return passage(data, text, results);
      }
    }
    return null;
  }

  private static String text(JsonValue data) throws CorpusException {
    Map<String, JsonValue> fields = data.fields("\"data\"");
    if (fields.containsKey("text")) {
      return fields.get("text").text("\"text\"");
    }
    List<JsonValue> texts = fields.values().stream().filter(JsonValue::isText).toList();
    if (texts.size() != 1) {
      String found = "\"data\" with " + String.join(", ", fields.keySet());
      throw data.place().error(found, "\"text\" in it, or one string only");
    }
    return texts.get(0).text("\"text\"");
  }

  /** The results that count; null where there are none. */
  private JsonValue results(JsonValue task) throws CorpusException {
    JsonValue annotations = task.first("annotations", "completions");
    JsonValue chosen = null;
    for (JsonValue one : annotations == null ? List.<JsonValue>of() : annotations.list("it")) {
      if (!isTrue(one, "was_cancelled")) {
        options.notes().count(Remark.OTHER_ANNOTATORS, "", chosen == null ? 0 : 1);
        chosen = chosen == null || isTrue(one, "ground_truth") ? one : chosen;
      }
    }
    JsonValue predictions = task.get("predictions");
    if (chosen == null && predictions != null && !predictions.list("it").isEmpty()) {
      chosen = predictions.list("\"predictions\"").get(0);
    }
    return chosen == null ? null : chosen.need("result", "an annotation");
  }

  private static boolean isTrue(JsonValue object, String field) {
    JsonValue value = object.get(field);
    return value != null && Boolean.TRUE.equals(value.value());
  }

  private Passage passage(JsonValue data, String text, JsonValue results) throws CorpusException {
    NameSpans names = new NameSpans(text, options);
    for (JsonValue result : results.list("\"result\"")) {
      JsonValue value = result.get("value");
      JsonValue labels = value == null ? null : value.first("labels", "hypertextlabels");
      if (labels == null || labels.list("\"labels\"").isEmpty()) {
        options.notes().count(Remark.OTHER_ANNOTATIONS);
      } else {
        add(text, value, labels.list("\"labels\""), names);
      }
    }
    DocumentFields document = DocumentFields.of(data, input.document(ordinal));
    return new Passage(
        new AnnotatedSentence(document.name(), text, names.names(), document.headline()),
        List.of(),
        document.topic());
  }

  private void add(String text, JsonValue value, List<JsonValue> labels, NameSpans names)
      throws CorpusException {
    int start = value.need("start", "a span").integer("\"start\"");
    int end = value.need("end", "a span").integer("\"end\"");
    OffsetUnit unit = unit(text, value.get("text"), start, end);
    names.add(start, end, unit, labels.get(0).text("a label"), value.place());
    options.notes().count(Remark.OTHER_ANNOTATIONS, "", labels.size() - 1L);
  }

  private OffsetUnit unit(String text, JsonValue said, int start, int end) {
    if (options.offsets().isPresent()) {
      return options.offsets().get();
    }
    boolean differs = text.codePointCount(0, text.length()) < text.length();
    if (differs && said != null && said.isText()) {
      boolean points = covers(OffsetUnit.CODE_POINTS, text, said, start, end);
      if (!points && covers(OffsetUnit.UTF_16, text, said, start, end)) {
        options.notes().count(Remark.UTF_16);
        return OffsetUnit.UTF_16;
      }
    }
    return OffsetUnit.CODE_POINTS;
  }

  private static boolean covers(OffsetUnit unit, String text, JsonValue said, int start, int end) {
    int from = unit.toUtf16(text, start);
    int to = unit.toUtf16(text, end);
    return from >= 0 && to >= from && text.substring(from, to).equals(said.value());
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
