package org.namavali.corpus.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.namavali.corpus.CorpusException;
import org.namavali.corpus.Place;

/**
 * Reads {@link DatasetFormat#CONLLU}: tokens as they are written, that is, multiword tokens whole
 * and without empty nodes. The text is that of the {@code # text} comment if the tokens are found
 * in it, else the tokens with blanks but where {@code SpaceAfter=No} says none.
 */
final class ConlluReader implements PassageReader {

  private static final int COLUMNS = 10;

  private record Token(String form, boolean spaceAfter, Place place) {}

  private final DatasetInput input;
  private final ReadOptions options;
  private final TextLines lines;
  private final List<Token> tokens = new ArrayList<>();
  private long documents;
  private String document = "";
  private String id = "";
  private String text = "";
  private int covered;

  ConlluReader(DatasetInput input, ReadOptions options) throws IOException {
    this.input = input;
    this.options = options;
    this.lines = new TextLines(input.path(), input.open());
  }

  @Override
  public Passage next() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.startsWith("#") && line.indexOf('\t') < 0) {
        takeComment(line);
      } else if (!line.isBlank()) {
        addToken(line);
      } else if (!tokens.isEmpty()) {
        return passage();
      }
    }
    return tokens.isEmpty() ? null : passage();
  }

  private void takeComment(String line) {
    int equals = line.indexOf('=');
    String key = (equals < 0 ? line : line.substring(0, equals)).substring(1).strip();
    String value = equals < 0 ? "" : line.substring(equals + 1).strip();
    switch (key) {
      case "newdoc", "newdoc id" ->
          document = value.isEmpty() ? input.document(++documents) : value;
      case "sent_id" -> id = value;
      case "text" -> text = value;
      default -> {}
    }
  }

  private void addToken(String line) throws CorpusException {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      String found = columns.length == 1 ? "1 column" : columns.length + " columns";
      throw lines.place(0).error(found, "the 10 of CoNLL-U");
    }
    String number = columns[0];
    if (!number.matches("[0-9]+(?:[-.][0-9]+)?")) {
      throw lines.place(0).error("'" + number + "'", "the number of a token");
    }
    int dash = number.indexOf('-');
    try {
      if (dash > 0) {
        covered = Integer.parseInt(number.substring(dash + 1));
      } else if (number.indexOf('.') >= 0 || Integer.parseInt(number) <= covered) {
        return;
      }
    } catch (NumberFormatException e) {
      throw lines.place(0).error("'" + number + "'", "the number of a token");
    }
    boolean space = !List.of(columns[COLUMNS - 1].split("\\|")).contains("SpaceAfter=No");
    tokens.add(new Token(columns[1], space, lines.place(number.length() + 1)));
  }

  private Passage passage() throws CorpusException {
    TaggedTokens tagged = new TaggedTokens(options);
    if (text.isEmpty() || !align(tagged)) {
      tagged = new TaggedTokens(options);
      String gap = "";
      for (Token token : tokens) {
        tagged.add(token.form, gap, "O", token.place);
        gap = token.spaceAfter ? " " : "";
      }
    }
    String name = document;
    if (name.isEmpty()) {
      documents++;
      name = id.isEmpty() ? input.document(documents) : id;
    }
    endSentence();
    return tagged.passage(name, "", false);
  }

  private boolean align(TaggedTokens tagged) throws CorpusException {
    int at = 0;
    for (Token token : tokens) {
      int found = text.indexOf(token.form, at);
      if (found < 0 || !text.substring(at, found).isBlank()) {
        options.notes().count(Remark.UNALIGNED_TEXT);
        return false;
      }
      tagged.add(token.form, text.substring(at, found), "O", token.place);
      at = found + token.form.length();
    }
    return true;
  }

  private void endSentence() {
    tokens.clear();
    text = "";
    id = "";
    covered = 0;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
