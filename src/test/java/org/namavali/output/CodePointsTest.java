package org.namavali.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointsTest {

  @Property
  void countsAsTheWholeTextWould(
      @ForAll("strings") String text, @ForAll("jumps") List<Integer> jumps) {
    CodePoints points = new CodePoints(text);
    for (int jump : jumps) {
      int offset = jump % (text.length() + 1);
      assertThat(points.before(offset)).isEqualTo(text.codePointCount(0, offset));
    }
  }

  @Example
  void countsALoneSurrogateAsOne() {
    CodePoints points = new CodePoints("\uDE00क\uD83D😀ख");
    assertThat(points.before(1)).isEqualTo(1);
    assertThat(points.before(3)).isEqualTo(3);
    assertThat(points.before(4)).isEqualTo(4);
    assertThat(points.before(5)).isEqualTo(4);
    assertThat(points.before(6)).isEqualTo(5);
  }

  @Property
  void makesTextThatCanBeEncodedWithoutMovingAnOffset(@ForAll("strings") String text) {
    String wellFormed = CodePoints.wellFormed(text);
    assertThat(new String(wellFormed.getBytes(UTF_8), UTF_8)).isEqualTo(wellFormed);
    assertThat(wellFormed.codePoints().count()).isEqualTo(text.codePoints().count());
  }

  @Property
  void leavesWellFormedTextAlone(@ForAll("strings") String text) {
    String encoded = new String(text.getBytes(UTF_8), UTF_8);
    assertThat(CodePoints.wellFormed(encoded)).isEqualTo(encoded);
  }

  @Provide
  Arbitrary<String> strings() {
    return Written.strings();
  }

  @Provide
  Arbitrary<List<Integer>> jumps() {
    return Arbitraries.integers().between(0, 1000).list().ofMaxSize(20);
  }
}
