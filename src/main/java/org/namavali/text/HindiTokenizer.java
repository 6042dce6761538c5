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
    List<Span> tokens = new ArrayList<>(text.length() / 5 + 1);
    int start = skipSpace(text, 0);
    while (start < text.length()) {
      int end = tokenEnd(text, start);
      tokens.add(new Span(start, end));
      start = skipSpace(text, end);
    }
    return tokens.toArray(Span[]::new);
  }

  private int tokenEnd(String text, int start) {
    if (CharClass.of(text.codePointAt(start)) == CharClass.SYMBOL) {
      return symbolEnd(text, start);
    }
    int end = wordEnd(text, start);
    return Abbreviations.endsAt(text, start, end) ? symbolEnd(text, end) : end;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (CharClass.of(c) != CharClass.SPACE) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    boolean afterDigit = false;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      CharClass kind = CharClass.of(c);
      boolean inside =
          kind == CharClass.WORD || kind == CharClass.DIGIT || kind == CharClass.EXTEND;
      if (!inside && !(afterDigit && separatesDigits(text, at))) {
        break;
      }
      afterDigit = kind == CharClass.DIGIT;
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean separatesDigits(String text, int at) {
    char c = text.charAt(at);
    return (c == ',' || c == '.' || c == ':' || c == '/')
        && at + 1 < text.length()
        && CharClass.of(text.codePointAt(at + 1)) == CharClass.DIGIT;
  }

  /** The end of the grapheme at {@code start}: marks, joined emoji and flags are not cut. */
  private static int symbolEnd(String text, int start) {
    int at = start;
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    if (CharClass.isRegionalIndicator(c)
        && at < text.length()
        && CharClass.isRegionalIndicator(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    while (at < text.length()) {
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
