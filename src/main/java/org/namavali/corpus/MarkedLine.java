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
 */
record MarkedLine(String text, List<Name> names) {

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
    private EntityType open;
    private int openTag;
    private int nameAt;
    private int nameStart;

    Parser(SourceText source, int number) {
      this.source = source;
      this.number = number;
      this.line = source.line(number);
    }

    MarkedLine parse() throws CorpusException {
      Matcher markup = MARKUP.matcher(line);
      int from = 0;
      while (markup.find()) {
        text.append(line, from, markup.start());
        take(markup);
        from = markup.end();
      }
      text.append(line, from, line.length());
      if (open != null) {
        throw error(openTag, "<" + open + "> left open", "</" + open + "> in the same line");
      }
      return finish();
    }

    private MarkedLine finish() throws CorpusException {
      List<Name> names = Mark.check(source, text.toString(), marks);
      return new MarkedLine(text.toString(), names);
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
        throw error(markup.start(), markup.group(), TypeNames.list("<", ">"));
      }
      if (markup.group("close").isEmpty()) {
        takeOpening(type.get(), markup);
      } else {
        takeClosing(type.get(), markup);
      }
    }

    private void takeBare(Matcher markup) throws CorpusException {
      String found = "a bare " + markup.group();
      String expected = BARE.get(markup.group());
      if (markup.group().equals("<") && beginsTag(markup.end())) {
        throw error(markup.start(), found, expected + " or a whole tag");
      }
      source.flaw(number, markup.start(), found, expected);
      text.append(markup.group());
    }

    private boolean beginsTag(int at) {
      return at < line.length() && (line.charAt(at) == '/' || Character.isLetter(line.charAt(at)));
    }

    private void takeOpening(EntityType type, Matcher markup) throws CorpusException {
      if (open != null) {
        throw error(
            markup.start(), "<" + type + "> inside <" + open + ">", "</" + open + "> before it");
      }
      open = type;
      openTag = markup.start();
      nameAt = markup.end();
      nameStart = text.length();
    }

    private void takeClosing(EntityType type, Matcher markup) throws CorpusException {
      if (open != type) {
        String expected = open == null ? "<" + type + "> before it" : "</" + open + ">";
        throw error(markup.start(), "</" + type + ">", expected);
      }
      marks.add(new Mark(nameStart, text.length(), type, number, nameAt, markup.start()));
      open = null;
    }

    private CorpusException error(int unit, String found, String expected) {
      return source.error(number, unit, found, expected);
    }
  }
}
