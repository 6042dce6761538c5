package org.namavali.ner;

/** The words of one sentence as features see them, and what lies before and after it. */
final class SentenceForms {

  private final WordForm[] words;
  private final int[] marks;

  SentenceForms(WordForm[] words, Gazetteer names) {
    this.words = words;
    this.marks = new int[words.length];
    long[] hashes = new long[words.length];
    long[] powers = new long[words.length];
    int[] listed = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      hashes[i] = words[i].hash(Attribute.WORD);
      powers[i] = words[i].power(Attribute.WORD);
      listed[i] = words[i].listed();
    }
    ListedMark.mark(hashes, powers, listed, words.length, names, marks);
  }

  int size() {
    return words.length;
  }

  /** The value of an attribute at a token; null where the word, or the place, has none. */
  Fragment get(Attribute attribute, int token) {
    if (attribute == Attribute.LISTED) {
      return token < 0 || token >= words.length ? null : ListedMark.fragment(marks[token]);
    }
    return word(token).get(attribute);
  }

  /** The word at a token, or what stands for the beginning or end of the sentence. */
  WordForm word(int token) {
    if (token < 0) {
      return WordForm.BEFORE;
    }
    return token < words.length ? words[token] : WordForm.AFTER;
  }
}
