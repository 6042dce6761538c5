package org.namavali.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Finds the sentences of Hindi text: at dandas, question and exclamation marks, points that end
 * more than an abbreviation, and at the ends of lines such as headlines.
 *
 * <p>Decides like OpenNLP's {@link SentenceDetectorME} with the same model, but asks it only where
 * there is doubt (not at a danda in the middle of a paragraph), and also of stops without a blank
 * between them. A stretch without any end is cut at a white space before it has {@value #LONGEST}
 * characters, so that no input, however broken, makes a sentence too long to tag. Linear in the
 * text. Immutable; threads may share it. Offsets are UTF-16 units of the text given.
 */
public final class HindiSentenceDetector implements SentenceDetector {

  static final int LONGEST = 5_000;

  private static final char VIRAMA = '\u094D';

  private static final StopScanner SCANNER = new StopScanner();
  private static final StopContext CONTEXT = new StopContext();
  private static final String SPLIT = SentenceDetectorME.SPLIT;

  private final MaxentModel decisions;

  /** A detector by a model of {@link SentenceTrainer}. */
  public HindiSentenceDetector(SentenceModel model) {
    this.decisions = model.getMaxentModel();
  }

  @Override
  public String[] sentDetect(CharSequence text) {
    return Span.spansToStrings(sentPosDetect(text), text);
  }

  @Override
  public Span[] sentPosDetect(CharSequence text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int place : SCANNER.getPositions(text)) {
      if (endsAt(text, place)) {
        addTrimmed(sentences, text, start, place + 1);
        start = place + 1;
      }
    }
    addTrimmed(sentences, text, start, text.length());
    return sentences.toArray(Span[]::new);
  }

  private boolean endsAt(CharSequence text, int place) {
    return SureStop.is(text, place)
        || decisions.getBestOutcome(decisions.eval(CONTEXT.getContext(text, place))).equals(SPLIT);
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

  /** The last place not inside a grapheme, nor, if there is such a place, inside a conjunct. */
  private static int graphemeStart(CharSequence text, int start, int from) {
    int grapheme = start;
    for (int at = from; at > start; at--) {
      if (!insideGrapheme(text, start, at)) {
        if (text.charAt(at - 1) != VIRAMA) {
          return at;
        }
        grapheme = Math.max(grapheme, at);
      }
    }
    if (grapheme > start) {
      return grapheme;
    }
    return insideCodePoint(text, from) ? from - 1 : from;
  }

  private static boolean insideGrapheme(CharSequence text, int start, int at) {
    int before = Character.codePointBefore(text, at);
    int after = Character.codePointAt(text, at);
    return insideCodePoint(text, at)
        || CharClass.of(after) == CharClass.EXTEND
        || before == CharClass.ZERO_WIDTH_JOINER
        || (CharClass.isRegionalIndicator(after) && halvesBefore(text, start, at) % 2 == 1);
  }

  private static boolean insideCodePoint(CharSequence text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** How many halves of flags stand right before a place, from {@code start} on. */
  private static int halvesBefore(CharSequence text, int start, int place) {
    int at = place;
    while (at > start && CharClass.isRegionalIndicator(Character.codePointBefore(text, at))) {
      at -= 2;
    }
    return (place - at) / 2;
  }
}
