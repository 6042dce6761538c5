package org.namavali.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.namavali.text.HindiTokenizer;
import org.namavali.text.Spelling;

/**
 * Knows honorifics and offices that stand before the names of people: श्री, डॉ., रक्षा मंत्री,
 * पूर्व मुख्यमंत्री.
 *
 * <p>Looks at words only, so give it what stands before a name that is known to be a person's.
 * Immutable; threads may share it.
 */
public final class Roles {

  private static final String HONORIFIC = "honorific";
  private static final String OFFICE = "office";
  private static final String BEFORE_OFFICE = "before an office";

  private final Map<String, Set<String>> phrases = new HashMap<>();
  private final int longest;

  private Roles(List<String> lines) {
    HindiTokenizer tokenizer = new HindiTokenizer();
    int words = 0;
    for (String line : lines) {
      String[] cells = line.split("\t", 2);
      String[] phrase = tokenizer.tokenize(cells[1]);
      phrases.computeIfAbsent(cells[0], k -> new HashSet<>()).add(joined(List.of(phrase)));
      words = Math.max(words, phrase.length);
    }
    longest = words;
  }

  /** The roles that come with the program; read once, when first asked for. */
  public static Roles standard() {
    return Standard.ROLES;
  }

  /** Is not loaded before it is needed. */
  private static final class Standard {
    private static final Roles ROLES = read();

    private static Roles read() {
      try (Reader in =
              new InputStreamReader(
                  Roles.class.getResourceAsStream("roles.tsv"), StandardCharsets.UTF_8);
          BufferedReader lines = new BufferedReader(in)) {
        return new Roles(lines.lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * How many words at the end of those before a name are its bearer's role: honorifics, before them
   * an office, before that what offices are qualified by, such as पूर्व. 0 if there is none.
   */
  public int length(List<String> words) {
    int begin = words.size();
    int before;
    do {
      before = begin;
      begin -= longest(HONORIFIC, words.subList(0, begin));
    } while (begin < before);
    int office = longest(OFFICE, words.subList(0, begin));
    return words.size() - (office == 0 ? begin : qualified(words, begin - office));
  }

  private int qualified(List<String> words, int office) {
    int begin = office;
    while (longest(BEFORE_OFFICE, words.subList(0, begin)) > 0) {
      begin -= longest(BEFORE_OFFICE, words.subList(0, begin));
    }
    return begin;
  }

  /** How many words the longest phrase of a kind has that the words end with. */
  private int longest(String kind, List<String> words) {
    for (int length = Math.min(longest, words.size()); length > 0; length--) {
      List<String> end = words.subList(words.size() - length, words.size());
      if (phrases.get(kind).contains(joined(end))) {
        return length;
      }
    }
    return 0;
  }

  private static String joined(List<String> words) {
    return Spelling.normalize(String.join(" ", words));
  }
}
