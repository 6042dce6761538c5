package org.namavali.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import opennlp.tools.util.Span;
import org.namavali.text.HindiTokenizer;
import org.namavali.text.Spelling;

/**
 * The sentences of a text, each as its words in the form in which the name model looks them up.
 *
 * <p>No model is asked where a sentence ends, so that a language can begin without one: dandas,
 * question and exclamation marks end it, and blank lines. A full stop does not; initials have it
 * too.
 */
final class SentenceWords implements Iterator<List<String>> {

  private static final Set<String> ENDS = Set.of("।", "॥", "?", "!");

  /** Where more words come without an end, they are no sentence; Word2Vec cuts there as well. */
  private static final int LONGEST = 1000;

  private final HindiTokenizer tokenizer = new HindiTokenizer();
  private final String text;

  /** Where the next line begins. */
  private int line;

  /** The words of the line that was read, and how many of them have been given. */
  private List<String> words = List.of();

  private int given;

  private List<String> ahead;

  SentenceWords(String text) {
    this.text = text;
    ahead = read();
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty();
  }

  @Override
  public List<String> next() {
    if (ahead.isEmpty()) {
      throw new NoSuchElementException();
    }
    List<String> next = ahead;
    ahead = read();
    return next;
  }

  /** The next sentence; empty at the end of the text. */
  private List<String> read() {
    List<String> sentence = new ArrayList<>();
    while (given < words.size() || line < text.length()) {
      if (given == words.size()) {
        boolean blank = readLine();
        if (blank && !sentence.isEmpty()) {
          break;
        }
      } else {
        String word = words.get(given++);
        sentence.add(word);
        if (ENDS.contains(word) || sentence.size() == LONGEST) {
          break;
        }
      }
    }
    return sentence;
  }

  /** Reads the words of the next line; tells whether there are none. */
  private boolean readLine() {
    int end = text.indexOf('\n', line);
    int to = end < 0 ? text.length() : end;
    words = new ArrayList<>();
    given = 0;
    for (Span token : tokenizer.tokenizePos(text, line, to)) {
      String word = Spelling.normalize(text.substring(token.getStart(), token.getEnd()));
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    line = end < 0 ? to : to + 1;
    return words.isEmpty();
  }
}
