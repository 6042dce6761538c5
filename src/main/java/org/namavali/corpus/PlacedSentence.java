package org.namavali.corpus;

/** A sentence as it was read, and where each of its characters stands in the file. Immutable. */
public final class PlacedSentence {

  private final AnnotatedSentence sentence;
  private final Anchors anchors;

  PlacedSentence(AnnotatedSentence sentence, Anchors anchors) {
    this.sentence = sentence;
    this.anchors = anchors;
  }

  public AnnotatedSentence sentence() {
    return sentence;
  }

  /** Where the character at a UTF-16 unit of the sentence's text stands. */
  public Place place(int unit) {
    return anchors.place(unit);
  }

  /** The last line of the file that holds a part of the sentence, from 1. */
  public int lastLine() {
    return anchors.lastLine();
  }

  /** The characters of a name in it. */
  public String text(Name name) {
    return sentence.text().substring(name.start(), name.end());
  }
}
