package org.namavali.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.namavali.text.TextHash;

/** The features that the search looks up are those that the trainer writes out. */
class LetterHashesTest {

  @Provide
  Arbitrary<List<Tuple2<String, String>>> lettersOfPieces() {
    Arbitrary<String> pieces = Arbitraries.of("क", "_", "ज\u093C", "ा", "ं", "ऑ", "ष", "ड\u093C");
    Arbitrary<String> letters = Arbitraries.of("", "a", "k", "sh", "aa", "chh", "ksha");
    return pieces.flatMap(p -> letters.map(l -> Tuple.of(p, l))).list().ofMinSize(1).ofMaxSize(12);
  }

  @Property(tries = 300)
  void hashesAreThoseOfTheTexts(@ForAll("lettersOfPieces") List<Tuple2<String, String>> word) {
    List<String> pieces = word.stream().map(Tuple2::get1).toList();
    List<String> letters = word.stream().map(Tuple2::get2).toList();
    LetterHashes hashes = new LetterHashes(pieces);
    LetterPath path = LetterPath.EMPTY;
    for (int i = 0; i < pieces.size(); i++) {
      List<Long> texts =
          LetterContext.all(pieces, i, letters).stream().map(TextHash::ofWord).toList();

      assertThat(features(hashes, i, path)).isEqualTo(texts);

      String next = letters.get(i);
      path = path.with(next, TextHash.of(next), TextHash.power(next.length()), 0);
    }
  }

  private static List<Long> features(LetterHashes hashes, int index, LetterPath path) {
    long[] ofPieces = new long[LetterHashes.OF_PIECES];
    hashes.pieces(index, ofPieces);
    long[] starts = new long[LetterHashes.OF_LETTERS];
    hashes.windows(index, starts);
    long[] ofLetters = new long[LetterHashes.OF_LETTERS];
    LetterHashes.letters(starts, path, ofLetters);
    List<Long> features = new ArrayList<>();
    for (long[] some : List.of(ofPieces, ofLetters)) {
      for (long hash : some) {
        if (hash != 0) {
          features.add(hash);
        }
      }
    }
    return features;
  }
}
