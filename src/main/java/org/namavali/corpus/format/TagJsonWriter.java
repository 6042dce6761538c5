package org.namavali.corpus.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Writes {@link DatasetFormat#HUGGINGFACE}. */
final class TagJsonWriter implements PassageWriter {

  private final JsonObjects rows;
  private final WriteOptions options;
  private final Optional<List<String>> order;

  /** Numbers tags by the labels' order, if the options have one, under the labels' own names. */
  TagJsonWriter(Writer out, WriteOptions options) {
    this.rows = new JsonObjects(out, false);
    this.order = options.order().map(LabelOrder::tags);
    this.options = options.order().map(labels -> numbered(options, labels)).orElse(options);
  }

  private static WriteOptions numbered(WriteOptions options, LabelOrder order) {
    return new WriteOptions(
        TagScheme.BIO, order.labels(), options.order(), options.wholeDocuments(), options.notes());
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
    if (order.isPresent()) {
      json.writeNumber(order.get().indexOf(tag));
    } else {
      json.writeString(tag);
    }
  }

  @Override
  public void finish() throws IOException {
    rows.finish();
  }
}
