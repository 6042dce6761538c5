package org.namavali.corpus.report;

/** What became of a name that was marked, found or both. */
public enum Outcome {
  CORRECT("correct", "same words, same type"),
  WRONG_BOUNDARY("wrong boundary", "right type, some of the words"),
  WRONG_TYPE("wrong type", "right words"),
  WRONG_BOTH("wrong boundary and type", "no more than some of the words"),
  MISSED("missed", "marked, nothing found there"),
  SPURIOUS("spurious", "found, nothing marked there");

  private final String title;
  private final String meaning;

  Outcome(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  String title() {
    return title;
  }

  String meaning() {
    return meaning;
  }
}
