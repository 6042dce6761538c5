package org.namavali.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of names in two scripts. Names whose numbers of words differ are left out, and so are
 * words of one piece or letter, words with other signs than letters, and words spelled by the names
 * of Latin letters (एबीसी, abc).
 */
final class WordPairs {

  private static final Pattern GAP = Pattern.compile("[\\s\\-–.,()]+");
  private static final Pattern LATIN = Pattern.compile("[a-z]{2,30}");
  private static final int MOST_PIECES = 40;
  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘`ʻʼ]+");

  private record Key(String hindi, String english, String source) {}

  private WordPairs() {}

  /** The words of the names, each pair of each source once, in order of appearance. */
  static List<WordPair> of(Iterable<NamePair> names) {
    Map<Key, Integer> counts = new LinkedHashMap<>();
    for (NamePair name : names) {
      count(name, counts);
    }
    List<WordPair> pairs = new ArrayList<>(counts.size());
    counts.forEach(
        (key, count) -> pairs.add(new WordPair(key.hindi, key.english, key.source, count)));
    pairs.removeIf(pair -> pair.pieces().size() < 2 || pair.pieces().size() > MOST_PIECES);
    return pairs;
  }

  private static void count(NamePair name, Map<Key, Integer> counts) {
    List<String> hindi = words(name.hindi());
    List<String> english = words(latin(name.english()));
    for (int i = 0; i < hindi.size() && hindi.size() == english.size(); i++) {
      boolean word = hindi.get(i).chars().allMatch(c -> Pieces.isLetter((char) c));
      if (word
          && LATIN.matcher(english.get(i)).matches()
          && !spelled(hindi.get(i), english.get(i))) {
        counts.merge(
            new Key(Pieces.plain(hindi.get(i)), english.get(i), name.source()), 1, Integer::sum);
      }
    }
  }

  private static List<String> words(String name) {
    return GAP.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
  }

  private static boolean spelled(String hindi, String english) {
    return LetterNames.letters(hindi, NameParts.Place.ALONE).equalsIgnoreCase(english);
  }

  /** Small letters without marks. */
  static String latin(String english) {
    String lower = Normalizer.normalize(english, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder();
    for (char c : MARKS.matcher(lower).replaceAll("").toCharArray()) {
      switch (c) {
        case 'ß' -> plain.append("ss");
        case 'æ' -> plain.append("ae");
        case 'œ' -> plain.append("oe");
        case 'ø' -> plain.append('o');
        case 'ł' -> plain.append('l');
        case 'đ', 'ð' -> plain.append('d');
        case 'ı' -> plain.append('i');
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }
}
