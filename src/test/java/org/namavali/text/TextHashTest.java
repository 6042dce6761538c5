package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.namavali.text.TextHash;

class TextHashTest {

  @Property(tries = 300)
  void theHashOfPartsInARowIsThatOfTheWhole(
      @ForAll String left, @ForAll String middle, @ForAll String right) {
    long whole = TextHash.of(left + middle + right);

    assertThat(TextHash.append(TextHash.of(left), middle + right)).isEqualTo(whole);
    assertThat(append(append(TextHash.of(left), middle), right)).isEqualTo(whole);
    assertThat(append(TextHash.of(left), middle + right)).isEqualTo(whole);
  }

  private static long append(long left, String right) {
    return TextHash.append(left, TextHash.of(right), TextHash.power(right.length()));
  }

  @Property(tries = 300)
  void theHashOfAWordIsFinished(@ForAll String word) {
    assertThat(TextHash.ofWord(word)).isEqualTo(TextHash.finish(TextHash.of(word))).isNotZero();
  }

  @Property(tries = 300)
  void whatIsPutInFrontChangesTheHash(@ForAll char c, @ForAll String text) {
    assertThat(TextHash.of(c + text)).isNotEqualTo(TextHash.of(text));
  }

  @Example
  void nothingAtAllIsNotTheEmptyPlaceOfTables() {
    assertThat(TextHash.of("")).isEqualTo(TextHash.EMPTY);
    assertThat(TextHash.ofWord("")).isNotZero();
  }

  @Example
  void shortTextsDoNotCollide() {
    Set<Long> hashes = new HashSet<>();
    int texts = 0;
    for (char first = '\u0900'; first < '\u0980'; first++) {
      for (char second = '\u0900'; second < '\u0980'; second++) {
        hashes.add(TextHash.ofWord("" + first + second));
        hashes.add(TextHash.ofWord("" + first + '\0' + second));
        texts += 2;
      }
    }
    assertThat(hashes).hasSize(texts);
  }
}
