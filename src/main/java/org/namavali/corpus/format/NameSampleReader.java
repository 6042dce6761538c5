package org.namavali.corpus.format;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.namavali.corpus.CorpusException;
import org.namavali.corpus.Place;

/** Reads {@link DatasetFormat#OPENNLP}: a sentence a line, a blank line between documents. */
final class NameSampleReader implements PassageReader {

  private static final Pattern TOKEN =
      Pattern.compile("(?<start><START(?::(?<type>[^\\s:>]+))?>)|(?<end><END>)(?!\\S)|\\S+");

  private final DatasetInput input;
  private final TextLines lines;
  private final TaggedTokens tokens;
  private int documents;
  private boolean inDocument;

  NameSampleReader(DatasetInput input, ReadOptions options) throws IOException {
    this.input = input;
    this.lines = new TextLines(input.path(), input.open());
    this.tokens = new TaggedTokens(options);
  }

  @Override
  public Passage next() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        inDocument = false;
        continue;
      }
      add(line);
      if (!tokens.isEmpty()) {
        documents += inDocument ? 0 : 1;
        inDocument = true;
        return tokens.passage(input.document(documents), "", false);
      }
    }
    return null;
  }

  private void add(String line) throws CorpusException {
    Matcher token = TOKEN.matcher(line);
    String open = "";
    String prefix = "B-";
    while (token.find()) {
      Place place = lines.place(token.start());
      if (token.group("start") != null) {
        require(open.isEmpty(), place, token.group(), "<END> before it");
        require(token.group("type") != null, place, token.group(), "a type, as in <START:person>");
        open = token.group("type");
        prefix = "B-";
      } else if (token.group("end") != null) {
        require(!open.isEmpty(), place, "<END>", "<START:…> before it");
        open = "";
      } else {
        tokens.add(token.group(), open.isEmpty() ? "O" : prefix + open, place);
        prefix = "I-";
      }
    }
    require(open.isEmpty(), lines.place(line.length()), "the end of the line", "<END>");
  }

  private static void require(boolean fits, Place place, String found, String expected)
      throws CorpusException {
    if (!fits) {
      throw place.error(found, expected);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
