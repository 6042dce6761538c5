package org.namavali.entity;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Writes Hindi names the way English newspapers do: a trained transliterator.
 *
 * <p>Not for names that a {@link NameList} knows, and not for texts: it spells, it does not
 * translate. A word costs a fraction of a millisecond. Immutable; threads may share it.
 */
public final class Romanizer {

  /**
   * A spelling.
   *
   * @param text the name in Latin letters
   * @param probability what the model gives it, from 0 to 1
   */
  public record Candidate(String text, double probability) {

    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::probability)
            .reversed()
            .thenComparing(Candidate::text);
  }

  private static final int LEAST_WIDTH = 3;

  private final Spellings spellings;
  private final Memo<String, String> words = new Memo<>(word -> spellings(word, 1).get(0).text());

  /** Reads with a model in memory. */
  public Romanizer(RomanizerModel model) {
    this.spellings = new Spellings(model);
  }

  /**
   * Reads {@code romanizer.bin} and closes the stream.
   *
   * @throws IOException also if it holds another kind of model or is damaged
   */
  public static Romanizer load(InputStream in) throws IOException {
    try {
      return new Romanizer(new RomanizerModel(in));
    } catch (IllegalArgumentException e) {
      throw new IOException("found another kind of model, expected a romanizer's", e);
    }
  }

  /**
   * The likeliest spelling of a name. Words begin with a capital, words that spell Latin letters by
   * their names are those letters (बीबीसी BBC), Hindi digits become 0 to 9, and what is not
   * Devanagari stays. The words spelled last are kept.
   */
  public String romanize(String hindi) {
    StringBuilder name = new StringBuilder();
    for (NameParts.Part part : NameParts.of(hindi)) {
      name.append(part.isHindi() ? word(part) : other(part.text()));
    }
    return name.toString();
  }

  private String word(NameParts.Part part) {
    String letters = LetterNames.letters(part.text(), part.place());
    return letters.isEmpty() ? words.get(part.text()) : letters;
  }

  /**
   * Up to n spellings of a name, the likeliest first; at least one, which is empty only where the
   * name has no letter that is read.
   *
   * @throws IllegalArgumentException if n is not positive
   */
  public List<Candidate> romanize(String hindi, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("found n = " + n + ", expected 1 or more");
    }
    List<Candidate> names = List.of(new Candidate("", 1));
    for (NameParts.Part part : NameParts.of(hindi)) {
      List<Candidate> next = part.isHindi() ? word(part, n) : sure(other(part.text()));
      names = joined(names, next, n);
    }
    return names;
  }

  private static List<Candidate> joined(List<Candidate> starts, List<Candidate> ends, int n) {
    List<Candidate> joined = new ArrayList<>(starts.size() * ends.size());
    for (Candidate start : starts) {
      for (Candidate end : ends) {
        double probability = start.probability() * end.probability();
        joined.add(new Candidate(start.text() + end.text(), probability));
      }
    }
    joined.sort(Candidate.BEST_FIRST);
    return List.copyOf(joined.subList(0, Math.min(n, joined.size())));
  }

  private List<Candidate> word(NameParts.Part part, int n) {
    String letters = LetterNames.letters(part.text(), part.place());
    return letters.isEmpty() ? spellings(part.text(), n) : sure(letters);
  }

  private static List<Candidate> sure(String text) {
    return List.of(new Candidate(text, 1));
  }

  private List<Candidate> spellings(String word, int n) {
    List<Candidate> found = spellings.of(word, Math.max(n, LEAST_WIDTH));
    List<Candidate> best = found.subList(0, Math.min(n, found.size()));
    return best.isEmpty() ? sure("") : capitalized(best);
  }

  private static List<Candidate> capitalized(List<Candidate> words) {
    List<Candidate> capitalized = new ArrayList<>(words.size());
    for (Candidate word : words) {
      String first = word.text().substring(0, 1).toUpperCase(Locale.ROOT);
      capitalized.add(new Candidate(first + word.text().substring(1), word.probability()));
    }
    return capitalized;
  }

  private static String other(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '।', '॥', '॰' -> plain.append('.');
        default -> plain.append(c >= '०' && c <= '९' ? (char) ('0' + c - '०') : c);
      }
    }
    return plain.toString();
  }
}
