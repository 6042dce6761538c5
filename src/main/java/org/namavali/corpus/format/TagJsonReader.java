package org.namavali.corpus.format;

import java.io.IOException;
import java.util.List;
import org.namavali.corpus.CorpusException;

/** Reads {@link DatasetFormat#HUGGINGFACE}: tokens, and tags as strings or whole numbers. */
final class TagJsonReader implements PassageReader {

  private final DatasetInput input;
  private final JsonRecords records;
  private final TaggedTokens tokens;
  private final ReadOptions options;
  private final LabelOrder labels;
  private long ordinal;

  TagJsonReader(DatasetInput input, ReadOptions options) throws IOException {
    this.input = input;
    this.records = new JsonRecords(input.path(), input.open());
    this.tokens = new TaggedTokens(options);
    this.options = options;
    this.labels = options.labels().orElse(LabelOrder.NAAMAPADAM);
  }

  @Override
  public Passage next() throws IOException {
    for (JsonValue record = records.next(); record != null; record = records.next()) {
      ordinal++;
      read(record);
      if (!tokens.isEmpty()) {
        DocumentFields document = DocumentFields.of(record, input.document(ordinal));
        return tokens.passage(document.name(), document.topic(), document.headline());
      }
    }
    return null;
  }

  private void read(JsonValue record) throws CorpusException {
    List<JsonValue> words = record.need("tokens", "an object").list("\"tokens\"");
    JsonValue given = record.need("ner_tags", "an object");
    List<JsonValue> tags = given.list("\"ner_tags\"");
    if (words.size() != tags.size()) {
      String found = words.size() + " tokens and " + tags.size() + " tags";
      throw given.place().error(found, "one for each");
    }
    boolean guessed = options.labels().isEmpty() && tags.stream().anyMatch(JsonValue::isInteger);
    options.notes().count(Remark.NUMBERED, "", guessed ? 1 : 0);
    for (int i = 0; i < words.size(); i++) {
      JsonValue tag = tags.get(i);
      tokens.add(words.get(i).text("a token"), tag(tag), tag.place());
    }
  }

  private String tag(JsonValue tag) throws CorpusException {
    if (!tag.isInteger()) {
      return tag.text("a tag");
    }
    int number = tag.integer("a tag");
    List<String> all = labels.tags();
    if (number < 0 || number >= all.size()) {
      String expected = "0 to " + (all.size() - 1) + "; --labels says what numbers mean";
      throw tag.place().error("tag " + number, expected);
    }
    return all.get(number);
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
