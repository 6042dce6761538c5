package org.namavali.corpus.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.namavali.EntityType;

/** Writes {@link DatasetFormat#HUGGINGFACE}. */
final class TagJsonWriter implements PassageWriter {

  private final JsonObjects rows;
  private final WriteOptions options;
  private final Optional<List<String>> order;

  /**
   * Numbers tags by the labels' order, if the options have one, under the labels' own names.
   *
   * @throws IllegalArgumentException if they have none for one of our types
   */
  TagJsonWriter(Writer out, WriteOptions options) {
    this.rows = new JsonObjects(out, false);
    this.order = options.order().map(LabelOrder::tags);
    this.options = order.isEmpty() ? options : withLabels(options, order.get());
  }

  private static WriteOptions withLabels(WriteOptions options, List<String> order) {
    Map<EntityType, String> labels = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      String tag =
          order.stream()
              .filter(
                  one -> one.startsWith("B-") && TypeMap.builtIn().means(one.substring(2), type))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("the labels have no B- tag for " + type));
      labels.put(type, tag.substring(2));
    }
    return new WriteOptions(
        TagScheme.BIO, labels, options.order(), options.wholeDocuments(), options.notes());
  }

  @Override
  public void write(Passage passage) throws IOException {
    TaggedSentence sentence = TaggedSentence.of(passage, options);
    sentence.countWhiteSpace(passage, options.notes());
    try (JsonGenerator json = rows.begin()) {
      DocumentFields.of(passage).write(json);
      json.writeArrayFieldStart("tokens");
      for (String word : sentence.words()) {
        json.writeString(word);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("ner_tags");
      for (String tag : sentence.tags()) {
        writeTag(json, tag);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void writeTag(JsonGenerator json, String tag) throws IOException {
    if (order.isEmpty()) {
      json.writeString(tag);
      return;
    }
    int number = order.get().indexOf(tag);
    if (number < 0) {
      throw new IOException("the labels have no tag " + tag);
    }
    json.writeNumber(number);
  }

  @Override
  public void finish() throws IOException {
    rows.finish();
  }
}
