package org.namavali.corpus.format;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.namavali.corpus.CorpusException;

/**
 * Reads {@link DatasetFormat#CONLL} and {@link DatasetFormat#CONLL2003}: the first column is the
 * token, the last its tag, between them tabs or else blanks; {@code -DOCSTART-} and some comments
 * begin documents.
 */
final class ColumnReader implements PassageReader {

  private static final Pattern COMMENT =
      Pattern.compile("# (?<key>document|newdoc id|topic|id|headline)(?: *= *| +|$)(?<value>.*)");
  private static final Pattern COLUMN = Pattern.compile("[^\\t]+|(?<=\\t)(?=\\t|$)|^(?=\\t)");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern TAG = Pattern.compile("O|[BILUES]-\\S+");

  private final DatasetInput input;
  private final TextLines lines;
  private final TaggedTokens tokens;
  private int documents;
  private String document = "";
  private String id = "";
  private String topic = "";
  private boolean headline;

  ColumnReader(DatasetInput input, ReadOptions options) throws IOException {
    this.input = input;
    this.lines = new TextLines(input.path(), input.open());
    this.tokens = new TaggedTokens(options);
  }

  @Override
  public Passage next() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      boolean ended = line.isBlank() && !tokens.isEmpty();
      if (ended) {
        return passage();
      } else if (isComment(line)) {
        takeComment(line);
      } else if (line.startsWith("-DOCSTART-")) {
        document = input.document(++documents);
        topic = "";
      } else if (!line.isBlank()) {
        addToken(line);
      }
    }
    return tokens.isEmpty() ? null : passage();
  }

  /** A hash may also be a token: then a tag ends the line. */
  private static boolean isComment(String line) {
    return line.startsWith("# ") && !TAG.matcher(line.substring(lastColumn(line))).matches();
  }

  private static int lastColumn(String line) {
    return Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t')) + 1;
  }

  private void takeComment(String line) {
    Matcher comment = COMMENT.matcher(line.replace('\t', ' '));
    if (comment.matches()) {
      String value = comment.group("value").strip();
      switch (comment.group("key")) {
        case "topic" -> topic = value;
        case "headline" -> headline = true;
        case "id" -> id = value.split(" ", 2)[0];
        default -> {
          document = value;
          topic = "";
        }
      }
    }
  }

  private void addToken(String line) throws CorpusException {
    Matcher columns = (line.indexOf('\t') >= 0 ? COLUMN : WORD).matcher(line);
    String first = columns.find() ? columns.group() : "";
    int count = 1;
    int at = 0;
    String last = "";
    while (columns.find()) {
      count++;
      at = columns.start();
      last = columns.group();
    }
    if (count == 1) {
      throw lines.place(0).error("1 column", "a token and its tag, a tab or blank between");
    }
    if (last.isBlank()) {
      throw lines.place(at).error("no tag", "O, or B- or I- and a type");
    }
    tokens.add(first, last.strip(), lines.place(at));
  }

  private Passage passage() {
    String name = document;
    if (name.isEmpty()) {
      documents++;
      name = id.isEmpty() ? input.document(documents) : id;
    }
    Passage passage = tokens.passage(name, topic, headline);
    id = "";
    headline = false;
    return passage;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
