package org.namavali.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/** Hindi words as often as news has them, and words that come only once. For one thread. */
final class WordSource {

  static final Path TABLE = Path.of("models/hi/words.tsv.gz");
  private static final String CONSONANTS = "कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह";
  private static final String[] VOWELS = {
    "", "ा", "ि", "ी", "ु", "ू", "े", "ै", "ो", "ौ", "ं", "्र"
  };
  private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length;
  private static final long NEW_WORDS = (long) SYLLABLES * SYLLABLES * SYLLABLES;

  /** Prime, so that multiples of it meet every new word before one comes again. */
  private static final long STRIDE = 15_485_863;

  private final List<String> words;
  private final long[] sums;
  private long made;

  private WordSource(List<String> words, long[] sums) {
    this.words = words;
    this.sums = sums;
  }

  static WordSource open() throws IOException {
    try (InputStream file = Files.newInputStream(TABLE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
      return of(lines.lines().skip(1).map(line -> line.split("\t", 3)).toList());
    }
  }

  private static WordSource of(List<String[]> rows) {
    List<String> words = new ArrayList<>();
    long[] sums = new long[rows.size()];
    long sum = 0;
    for (String[] row : rows) {
      if (isWord(row[0])) {
        sum += Long.parseLong(row[1]);
        sums[words.size()] = sum;
        words.add(row[0]);
      }
    }
    return new WordSource(words, Arrays.copyOf(sums, words.size()));
  }

  /** Whether a token is a word in Devanagari rather than a number, a mark or something foreign. */
  static boolean isWord(String token) {
    return token.codePoints().allMatch(c -> c >= 'ऀ' && c <= 'ॿ' && c != '।' && c != '॥')
        && token.codePoints().noneMatch(Character::isDigit);
  }

  /** A word of the table, the likelier the more often the table counts it. */
  String known(Random random) {
    long at = (long) (random.nextDouble() * sums[sums.length - 1]);
    int found = Arrays.binarySearch(sums, at);
    return words.get(found < 0 ? -found - 1 : found + 1);
  }

  /** A word that this object has not made before: three syllables. */
  String unknown() {
    long code = made++ * STRIDE % NEW_WORDS;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      int syllable = (int) (code % SYLLABLES);
      word.append(CONSONANTS.charAt(syllable % CONSONANTS.length()));
      word.append(VOWELS[syllable / CONSONANTS.length()]);
      code /= SYLLABLES;
    }
    return word.toString();
  }
}
