package org.namavali.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * Cuts Hindi text into words, numbers and punctuation marks, never inside a grapheme.
 *
 * <p>A word keeps its vowel signs, nukta, virama and joiners; numbers keep the separators between
 * their digits (1,00,000.50, 10:30, 5/11/2024); the titles of {@link Abbreviations} keep their stop
 * (डॉ.). Hyphens, apostrophes and every other mark of punctuation are tokens of their own. Each
 * character of the text lies in exactly one token or is white space; zero-width spaces and byte
 * order marks count as such.
 *
 * <p>Not for scripts written without blanks, nor for finding sentences. Linear in the length of the
 * text. Immutable; threads may share it. Offsets are UTF-16 units of the text given.
 */
public final class HindiTokenizer implements Tokenizer {

  @Override
  public String[] tokenize(String text) {
    return Span.spansToStrings(tokenizePos(text), text);
  }

  @Override
  public Span[] tokenizePos(String text) {
    return tokenizePos(text, 0, text.length()).toArray(Span[]::new);
  }

  /**
   * The tokens of a stretch of a text as if nothing stood around it; offsets are those of the whole
   * text, the stretch must not begin or end inside a code point.
   */
  public List<Span> tokenizePos(String text, int from, int to) {
    List<Span> tokens = new ArrayList<>((to - from) / 5 + 1);
    int start = skipSpace(text, from, to);
    while (start < to) {
      int end = tokenEnd(text, start, to);
      tokens.add(new Span(start, end));
      start = skipSpace(text, end, to);
    }
    return tokens;
  }

  private int tokenEnd(String text, int start, int to) {
    if (CharClass.of(text.codePointAt(start)) == CharClass.SYMBOL) {
      return symbolEnd(text, start, to);
    }
    int end = wordEnd(text, start, to);
    return Abbreviations.endsAt(text, start, end, to) ? symbolEnd(text, end, to) : end;
  }

  private static int skipSpace(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      if (CharClass.of(c) != CharClass.SPACE) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static int wordEnd(String text, int start, int to) {
    int at = start;
    boolean afterDigit = false;
    while (at < to) {
      int c = text.codePointAt(at);
      CharClass kind = CharClass.of(c);
      boolean inside =
          kind == CharClass.WORD || kind == CharClass.DIGIT || kind == CharClass.EXTEND;
      if (!inside && !(afterDigit && separatesDigits(text, at, to))) {
        break;
      }
      afterDigit = kind == CharClass.DIGIT;
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean separatesDigits(String text, int at, int to) {
    char c = text.charAt(at);
    return (c == ',' || c == '.' || c == ':' || c == '/')
        && at + 1 < to
        && CharClass.of(text.codePointAt(at + 1)) == CharClass.DIGIT;
  }

  /** The end of the grapheme at {@code start}: marks, joined emoji and flags are not cut. */
  private static int symbolEnd(String text, int start, int to) {
    int at = start;
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    if (CharClass.isRegionalIndicator(c)
        && at < to
        && CharClass.isRegionalIndicator(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    while (at < to) {
      int next = text.codePointAt(at);
      boolean joined = c == CharClass.ZERO_WIDTH_JOINER && joins(next);
      if (CharClass.of(next) != CharClass.EXTEND && !joined) {
        break;
      }
      c = next;
      at += Character.charCount(next);
    }
    return at;
  }

  private static boolean joins(int c) {
    return CharClass.of(c) == CharClass.SYMBOL && !CharClass.isRegionalIndicator(c);
  }
}
