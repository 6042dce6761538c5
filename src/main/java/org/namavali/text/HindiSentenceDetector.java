package org.namavali.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Finds the sentences of Hindi text: at dandas, question and exclamation marks, points that end
 * more than an abbreviation, and at the ends of lines such as headlines.
 *
 * <p>OpenNLP's {@link SentenceDetectorME} with our places and features; on top of it, a stretch
 * without any end is cut at a white space before it has {@value #LONGEST} characters, so that no
 * input, however broken, makes a sentence too long to tag. Linear in the text. Immutable; threads
 * may share it. Offsets are UTF-16 units of the text given.
 */
public final class HindiSentenceDetector implements SentenceDetector {

  static final int LONGEST = 5_000;

  private final SentenceModel model;

  /** A detector by a model of {@link SentenceTrainer}. */
  public HindiSentenceDetector(SentenceModel model) {
    this.model = Objects.requireNonNull(model, "model");
  }

  @Override
  public String[] sentDetect(CharSequence text) {
    return Span.spansToStrings(sentPosDetect(text), text);
  }

  @Override
  public Span[] sentPosDetect(CharSequence text) {
    List<Span> sentences = new ArrayList<>();
    for (Span span : new SentenceDetectorME(model).sentPosDetect(text)) {
      addTrimmed(sentences, text, span.getStart(), span.getEnd());
    }
    return sentences.toArray(Span[]::new);
  }

  /** Cuts what is too long, and trims: OpenNLP knows fewer kinds of space than there are. */
  private static void addTrimmed(List<Span> sentences, CharSequence text, int from, int to) {
    int start = skipSpace(text, from, to);
    while (to - start > LONGEST) {
      int cut = cut(text, start);
      add(sentences, text, start, cut);
      start = skipSpace(text, cut, to);
    }
    add(sentences, text, start, to);
  }

  private static int skipSpace(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && Stops.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static void add(List<Span> sentences, CharSequence text, int start, int to) {
    int end = to;
    while (start < end && Stops.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }

  /** The last white space before a sentence is too long; where there is none, just there. */
  private static int cut(CharSequence text, int start) {
    int most = start + LONGEST;
    for (int at = most; at > start; at--) {
      if (Stops.isSpace(text.charAt(at))) {
        return at;
      }
    }
    return graphemeStart(text, start, most);
  }

  private static int graphemeStart(CharSequence text, int start, int from) {
    int at = from;
    while (at > start && insideGrapheme(text, at)) {
      at--;
    }
    return at == start ? from : at;
  }

  private static boolean insideGrapheme(CharSequence text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        || CharClass.of(text.charAt(at)) == CharClass.EXTEND
        || text.charAt(at - 1) == CharClass.ZERO_WIDTH_JOINER
        || text.charAt(at - 1) == '\u094D';
  }
}
