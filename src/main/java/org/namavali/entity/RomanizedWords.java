package org.namavali.entity;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Words and names in Latin letters, the last ones kept: names come again and again, and spelling
 * one anew takes as long as tagging a paragraph.
 *
 * <p>Each has one place and takes it from whatever was there before. Threads may share it.
 */
final class RomanizedWords {

  private static final int PLACES = 1 << 16;

  private final Romanizer romanizer;
  private final AtomicReferenceArray<Word> words = new AtomicReferenceArray<>(PLACES);

  private record Word(String hindi, String english) {}

  RomanizedWords(Romanizer romanizer) {
    this.romanizer = romanizer;
  }

  String of(String hindi) {
    int hash = hindi.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    Word word = words.getAcquire(place);
    if (word == null || !word.hindi().equals(hindi)) {
      word = new Word(hindi, romanizer.romanize(hindi));
      words.setRelease(place, word);
    }
    return word.english();
  }
}
