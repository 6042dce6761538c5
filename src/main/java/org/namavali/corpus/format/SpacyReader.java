package org.namavali.corpus.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.namavali.corpus.CorpusException;

/**
 * Reads {@link DatasetFormat#SPACY}: the sentences of its paragraphs, with the white space of
 * {@code raw} where the tokens are found in it.
 */
final class SpacyReader implements PassageReader {

  private final DatasetInput input;
  private final ReadOptions options;
  private final JsonRecords records;
  private final Queue<Passage> passages = new ArrayDeque<>();
  private long ordinal;

  SpacyReader(DatasetInput input, ReadOptions options) throws IOException {
    this.input = input;
    this.options = options;
    this.records = new JsonRecords(input.path(), input.open());
  }

  @Override
  public Passage next() throws IOException {
    while (passages.isEmpty()) {
      JsonValue record = records.next();
      if (record == null) {
        return null;
      }
      ordinal++;
      JsonValue paragraphs = record.need("paragraphs", "a document");
      for (JsonValue paragraph : paragraphs.list("\"paragraphs\"")) {
        read(record, paragraph);
      }
    }
    return passages.poll();
  }

  private void read(JsonValue record, JsonValue paragraph) throws CorpusException {
    JsonValue raw = paragraph.get("raw");
    DocumentFields document = DocumentFields.of(record, input.document(ordinal));
    boolean headline = DocumentFields.of(paragraph, "").headline();
    Gaps gaps = new Gaps(raw == null ? "" : raw.text("\"raw\""));
    for (JsonValue sentence : paragraph.need("sentences", "a paragraph").list("\"sentences\"")) {
      TaggedTokens tokens = new TaggedTokens(options);
      for (JsonValue token : sentence.need("tokens", "a sentence").list("\"tokens\"")) {
        add(token, gaps, tokens);
      }
      if (!tokens.isEmpty()) {
        passages.add(tokens.passage(document.name(), document.topic(), headline));
      }
    }
  }

  private static void add(JsonValue token, Gaps gaps, TaggedTokens tokens) throws CorpusException {
    String word = token.need("orth", "a token").text("\"orth\"");
    JsonValue space = token.get("space");
    JsonValue tag = token.get("ner");
    String gap = gaps.before(word, space == null || !space.text("\"space\"").isEmpty());
    tokens.add(
        word,
        tokens.isEmpty() ? "" : gap,
        tag == null ? "O" : tag.text("\"ner\""),
        tag == null ? token.place() : tag.place());
  }

  /** The white space between tokens: that of the raw text as long as it fits. */
  private static final class Gaps {

    private final String raw;
    private int at;
    private boolean spaceAfter;

    Gaps(String raw) {
      this.raw = raw;
    }

    String before(String word, boolean spaceAfterIt) {
      int found = at < 0 ? -1 : raw.indexOf(word, at);
      String gap = spaceAfter ? " " : "";
      if (found >= 0 && raw.substring(at, found).isBlank()) {
        gap = raw.substring(at, found);
        at = found + word.length();
      } else {
        at = -1;
      }
      spaceAfter = spaceAfterIt;
      return gap;
    }
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
