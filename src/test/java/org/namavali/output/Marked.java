package org.namavali.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;
import org.namavali.EntityType;
import org.namavali.Extraction;
import org.namavali.Mention;
import org.namavali.Sentence;

/**
 * Makes extractions from text in which names are marked: {@code [रूस|LOCATION|0.9|entity|name]}.
 */
final class Marked {
  private static final Pattern MARK =
      Pattern.compile("\\[([^|\\]]+)\\|(\\w+)(?:\\|([\\d.]+)(?:\\|([^|]*)\\|([^\\]]*))?)?\\]");
  private static final Pattern SENTENCE = Pattern.compile("\\S[^\n]*");
  private static final Pattern TOKEN = Pattern.compile("\\S+");

  private Marked() {}

  /** A sentence a line, a token a word; confidence is 1 and the name empty unless told. */
  static Extraction extraction(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int sentence = 0;
    while (mark.find()) {
      int start = text.length();
      mark.appendReplacement(text, Matcher.quoteReplacement(mark.group(1)));
      sentence += (int) text.substring(start).chars().filter(c -> c == '\n').count();
      mentions.add(mention(mark, sentence, text.length()));
    }
    mark.appendTail(text);
    return new Extraction(text.toString(), sentences(text.toString()), mentions);
  }

  private static Mention mention(Matcher mark, int sentence, int end) {
    String words = mark.group(1);
    return new Mention(
        EntityType.valueOf(mark.group(2)),
        sentence,
        end - words.length(),
        end,
        words,
        mark.group(3) == null ? 1 : Double.parseDouble(mark.group(3)),
        mark.group(4) == null ? words : mark.group(4),
        mark.group(5) == null ? "" : mark.group(5));
  }

  private static List<Sentence> sentences(String text) {
    return SENTENCE
        .matcher(text)
        .results()
        .map(line -> new Sentence(line.start(), line.end(), tokens(line.group(), line.start())))
        .toList();
  }

  private static List<Span> tokens(String sentence, int offset) {
    return TOKEN
        .matcher(sentence)
        .results()
        .map(word -> new Span(word.start() + offset, word.end() + offset))
        .toList();
  }

  /** One mention that fills a text and holds the strings given. */
  static Extraction only(String mention, String entity, String name) {
    return new Extraction(
        mention,
        List.of(),
        List.of(
            new Mention(EntityType.PERSON, 0, 0, mention.length(), mention, 0.5, entity, name)));
  }
}
