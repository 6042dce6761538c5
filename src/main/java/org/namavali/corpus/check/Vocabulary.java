package org.namavali.corpus.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.namavali.text.Spelling;

/** Counts words, and those of them that a model does not know. Not for several threads. */
public final class Vocabulary {

  private final Predicate<String> known;
  private final Set<String> words = new HashSet<>();
  private final Set<String> unknownWords = new HashSet<>();
  private long tokens;
  private long unknown;

  Vocabulary(Predicate<String> known) {
    this.known = known;
  }

  /** Tokens without a letter are no words. */
  void add(String token) {
    if (token.codePoints().noneMatch(Character::isLetter)) {
      return;
    }
    String word = Spelling.normalize(token);
    tokens++;
    words.add(word);
    if (!known.test(word)) {
      unknown++;
      unknownWords.add(word);
    }
  }

  /** How many words there are in the text. */
  public long tokens() {
    return tokens;
  }

  /** How many of these the model does not know. */
  public long unknown() {
    return unknown;
  }

  /** How many different words there are. */
  public int words() {
    return words.size();
  }

  /** How many of these the model does not know. */
  public int unknownWords() {
    return unknownWords.size();
  }
}
