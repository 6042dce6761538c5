package org.namavali.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FolderEntryTest {

  @Property
  void comparesByCodePoints(@ForAll("names") String a, @ForAll("names") String b) {
    int expected = Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    assertThat(Integer.signum(FolderEntry.compareCodePoints(a, b)))
        .isEqualTo(Integer.signum(expected));
  }

  @Example
  void emojiComeAfterFullWidthForms() {
    assertThat(FolderEntry.compareCodePoints("\uFF21", "\uD83D\uDE00")).isNegative();
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a", "b", "/", "क", "\uFF21", "\uE000", "😀", "😁", "𐀀")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }
}
