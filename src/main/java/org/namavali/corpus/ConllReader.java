package org.namavali.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.namavali.EntityType;

/** Reads {@link CorpusFormat#CONLL}; tokens are joined by a blank. For one file and one thread. */
final class ConllReader {

  private final SourceText source;
  private final List<Article> articles = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Name> names = new ArrayList<>();
  private Anchors anchors;
  private EntityType open;
  private int openStart;

  ConllReader(SourceText source) {
    this.source = source;
    this.anchors = new Anchors(source);
  }

  List<Article> read() throws CorpusException {
    for (int number = 1; number <= source.lines().size(); number++) {
      String line = source.line(number);
      if (line.isBlank()) {
        endSentence();
      } else if (!isComment(line)) {
        addToken(number, line);
      }
    }
    endSentence();
    return articles;
  }

  private static boolean isComment(String line) {
    return line.startsWith("# ") && line.indexOf('\t') < 0;
  }

  private void addToken(int number, String line) throws CorpusException {
    String[] columns = line.split("\t", -1);
    CorpusException fault = fault(number, columns);
    if (fault != null) {
      source.leaveOut(fault);
      return;
    }
    takeTag(number, columns[1], columns[0].length() + 1);
    text.append(text.isEmpty() ? "" : " ");
    anchors.add(text.length(), number, 0);
    text.append(columns[0]);
  }

  /** What is wrong with a line; null if nothing is but perhaps the tag. */
  private CorpusException fault(int number, String... columns) {
    if (columns.length != 2) {
      String found = columns.length == 1 ? "1 column" : columns.length + " columns";
      return source.error(number, 0, found, "2: a token, a tab, its tag");
    }
    String token = columns[0];
    for (int i = 0; i < token.length(); i++) {
      if (Mark.isWhite(token.charAt(i))) {
        return source.error(number, i, "white space in '" + token + "'", "a token without any");
      }
    }
    return token.isEmpty() ? source.error(number, 0, "no token", "a token before the tab") : null;
  }

  private void takeTag(int number, String tag, int at) throws CorpusException {
    if (tag.equals("O")) {
      endName();
      return;
    }
    EntityType type = type(number, tag, at);
    if (type == null) {
      endName();
      return;
    }
    boolean inside = tag.startsWith("I");
    if (inside && open == type) {
      return;
    }
    if (inside) {
      String after = open == null ? "outside a name" : "after a " + open;
      source.flaw(Fault.BIO, number, at, tag + " " + after, "B-" + type);
    }
    endName();
    open = type;
    openStart = text.isEmpty() ? 0 : text.length() + 1;
  }

  /** The type in a tag; null if the tag is to be left out. */
  private EntityType type(int number, String tag, int at) throws CorpusException {
    boolean bio = tag.startsWith("B-") || tag.startsWith("I-");
    Optional<EntityType> type = bio ? TypeNames.find(tag.substring(2)) : Optional.empty();
    if (type.isEmpty()) {
      String expected = "O, or B- or I- and " + TypeNames.list("", "");
      Fault fault = bio ? Fault.UNKNOWN_TYPE : Fault.BIO;
      source.leaveOut(source.error(fault, number, at, "tag '" + tag + "'", expected));
    }
    return type.orElse(null);
  }

  private void endName() {
    if (open != null) {
      names.add(new Name(openStart, text.length(), open));
    }
    open = null;
  }

  private void endSentence() {
    endName();
    if (!text.isEmpty()) {
      String document = source.document(articles.size() + 1);
      AnnotatedSentence sentence = new AnnotatedSentence(document, text.toString(), names);
      articles.add(new Article(document, "", List.of(sentence)));
      source.tell(sentence, anchors);
    }
    anchors = new Anchors(source);
    text.setLength(0);
    names.clear();
  }
}
