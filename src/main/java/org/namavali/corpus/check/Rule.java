package org.namavali.corpus.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.namavali.corpus.Fault;

/** What can be found wrong with a corpus. Those down to {@link #UNESCAPED} are {@link Fault}s. */
public enum Rule {
  ENCODING("bytes that are not UTF-8"),
  FORMAT("a line that breaks its format"),
  UNKNOWN_TYPE("a type other than PERSON, LOCATION and ORGANIZATION"),
  MISALIGNED("a name that begins or ends inside a character or a token"),
  OVERLAPPING("a name within another or across its edge"),
  EMPTY_SPAN("a name without a character"),
  WHITE_SPACE("white space inside the edge of a name"),
  BIO("a CoNLL tag that goes on with what was not begun"),
  UNESCAPED("a bare &, < or > in an article"),
  TITLE_AT_EDGE("a person's name with a title, office or honorific at its edge"),
  CASE_MARKER_AT_EDGE("a name with a postposition at its edge"),
  PUNCTUATION_AT_EDGE("a name with punctuation at its edge"),
  CONTROL_CHARACTER("a control, private or invisible character, but for joiners"),
  REPLACEMENT_CHARACTER("U+FFFD, left where text was decoded wrongly"),
  NOT_NFC("a word that is not in Unicode's NFC"),
  MIXED_SPELLING("a name that is elsewhere written with other nuktas or joiners"),
  DUPLICATE_SENTENCE("a sentence that stands in the same corpus before"),
  LEAKED_SENTENCE("a sentence that stands in a corpus named before"),
  DUPLICATE_ARTICLE("an article nearly the same as one of the same corpus before"),
  LEAKED_ARTICLE("an article nearly the same as one of a corpus named before"),
  TWO_TYPES("a name that mostly has another type"),
  UNTAGGED("a name that is not marked, but mostly is, or is in the same article");

  private final String meaning;

  Rule(String meaning) {
    this.meaning = meaning;
  }

  /** What it finds, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** The rule that users call so. */
  public static Optional<Rule> find(String name) {
    return Arrays.stream(values()).filter(rule -> rule.toString().equals(name)).findFirst();
  }

  /** The names of all, for messages. */
  public static String list() {
    return Arrays.stream(values()).map(Rule::toString).collect(Collectors.joining(", "));
  }

  static Rule of(Fault fault) {
    return valueOf(fault.name());
  }

  /** Its name for users, which stays as it is: {@code two-types}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
