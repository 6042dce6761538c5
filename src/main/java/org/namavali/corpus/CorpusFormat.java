package org.namavali.corpus;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The ways in which annotated text is written down. */
public enum CorpusFormat {
  /**
   * Articles with names in tags: {@code # topic}, the headline, one sentence a line, a blank line.
   */
  ARTICLES(".txt"),

  /**
   * A JSON object a line: {@code text}, {@code spans} of {@code start}, {@code end} (code points)
   * and {@code type}, and if known {@code document} or {@code id}.
   */
  JSONL(".jsonl"),

  /** A token, a tab and its BIO tag a line, a blank line after each sentence. */
  CONLL(".conll");

  private final String ending;

  CorpusFormat(String ending) {
    this.ending = ending;
  }

  /** How the names of its files end, with the dot. */
  public String ending() {
    return ending;
  }

  static boolean hasKnownEnding(Path file) {
    return Arrays.stream(values()).anyMatch(format -> format.fits(file));
  }

  static CorpusFormat of(Path file, List<String> lines) {
    if (JSONL.fits(file)) {
      return JSONL;
    }
    return CONLL.fits(file) ? CONLL : ofContent(lines);
  }

  private static CorpusFormat ofContent(List<String> lines) {
    for (String line : lines) {
      if (line.indexOf('\t') >= 0) {
        return line.startsWith("{") ? JSONL : CONLL;
      }
      if (!line.isBlank() && !line.startsWith("# ")) {
        return line.startsWith("{") ? JSONL : ARTICLES;
      }
    }
    return ARTICLES;
  }

  boolean fits(Path file) {
    return file.getFileName().toString().endsWith(ending);
  }
}
