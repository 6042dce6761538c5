package org.namavali.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.namavali.EntityType;

/**
 * A line with names in tags, taken apart.
 *
 * @param text the line without tags and entities
 * @param names the names in it
 * @param anchors where the characters of the text stand
 */
record MarkedLine(String text, List<Name> names, Anchors anchors) {

  static MarkedLine parse(SourceText source, int number) throws CorpusException {
    return new Parser(source, number).parse();
  }

  /** Goes over one line once. */
  private static final class Parser {

    private static final Pattern MARKUP =
        Pattern.compile("<(?<close>/?)(?<tag>[\\p{L}_][^<>\\s]*)>|&(?<entity>lt|gt|amp);|[<>&]");
    private static final Map<String, String> ENTITIES = Map.of("lt", "<", "gt", ">", "amp", "&");
    private static final Map<String, String> BARE = Map.of("<", "&lt;", ">", "&gt;", "&", "&amp;");

    private final SourceText source;
    private final int number;
    private final String line;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Anchors anchors;
    private EntityType open;
    private EntityType leftOut;
    private int openTag;
    private int nameAt;
    private int nameStart;

    Parser(SourceText source, int number) {
      this.source = source;
      this.number = number;
      this.line = source.line(number);
      this.anchors = new Anchors(source);
    }

    MarkedLine parse() throws CorpusException {
      Matcher markup = MARKUP.matcher(line);
      int from = 0;
      while (markup.find()) {
        append(from, markup.start());
        take(markup);
        from = markup.end();
      }
      append(from, line.length());
      if (open != null) {
        leaveOut(openTag, "<" + open + "> left open", "</" + open + "> in the same line");
      }
      return finish();
    }

    private void append(int from, int to) {
      anchors.add(text.length(), number, from);
      text.append(line, from, to);
    }

    private MarkedLine finish() throws CorpusException {
      List<Name> names = Mark.check(source, text.toString(), marks);
      return new MarkedLine(text.toString(), names, anchors);
    }

    private void take(Matcher markup) throws CorpusException {
      if (markup.group("entity") != null) {
        text.append(ENTITIES.get(markup.group("entity")));
      } else if (markup.group("tag") == null) {
        takeBare(markup);
      } else {
        takeTag(markup);
      }
    }

    private void takeTag(Matcher markup) throws CorpusException {
      Optional<EntityType> type = TypeNames.find(markup.group("tag"));
      if (type.isEmpty()) {
        String expected = TypeNames.list("<", ">");
        leaveOut(Fault.UNKNOWN_TYPE, markup.start(), markup.group(), expected);
      } else if (markup.group("close").isEmpty()) {
        takeOpening(type.get(), markup);
      } else {
        takeClosing(type.get(), markup);
      }
    }

    private void takeBare(Matcher markup) throws CorpusException {
      String found = "a bare " + markup.group();
      String expected = BARE.get(markup.group());
      if (markup.group().equals("<") && beginsTag(markup.end())) {
        leaveOut(markup.start(), found, expected + " or a whole tag");
      } else {
        source.flaw(Fault.UNESCAPED, number, markup.start(), found, expected);
      }
      text.append(markup.group());
    }

    private boolean beginsTag(int at) {
      return at < line.length() && (line.charAt(at) == '/' || Character.isLetter(line.charAt(at)));
    }

    private void takeOpening(EntityType type, Matcher markup) throws CorpusException {
      if (open != null) {
        String found = "<" + type + "> inside <" + open + ">";
        leaveOut(Fault.OVERLAPPING, markup.start(), found, "</" + open + "> before it");
        leftOut = type;
        return;
      }
      open = type;
      openTag = markup.start();
      nameAt = markup.end();
      nameStart = text.length();
    }

    private void takeClosing(EntityType type, Matcher markup) throws CorpusException {
      if (leftOut == type) {
        leftOut = null;
        return;
      }
      if (open != type) {
        String expected = open == null ? "<" + type + "> before it" : "</" + open + ">";
        leaveOut(markup.start(), "</" + type + ">", expected);
        return;
      }
      marks.add(new Mark(nameStart, text.length(), type, number, nameAt, markup.start()));
      open = null;
    }

    private void leaveOut(int unit, String found, String expected) throws CorpusException {
      leaveOut(Fault.FORMAT, unit, found, expected);
    }

    private void leaveOut(Fault fault, int unit, String found, String expected)
        throws CorpusException {
      source.leaveOut(source.error(fault, number, unit, found, expected));
    }
  }
}
