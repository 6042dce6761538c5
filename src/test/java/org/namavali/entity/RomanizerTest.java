package org.namavali.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped romanizer on names by phenomenon, and what holds for any text. */
class RomanizerTest {

  private static final RomanizerModel MODEL = model();
  private static final Romanizer ROMANIZER = new Romanizer(MODEL);

  private static RomanizerModel model() {
    try (InputStream in = Files.newInputStream(Path.of("models", "hi", "romanizer.bin"))) {
      return new RomanizerModel(in);
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          inherent vowel unspoken inside | रामनगर | Ramnagar
          inherent vowel unspoken at the end | राम | Ram
          inherent vowel spoken | निर्मला | Nirmala
          inherent vowel spoken before another | महेश | Mahesh
          z by nukta | ज़फर | Zafar
          f by nukta | फ़ारूक़ | Farooq
          flapped r | चंडीगढ़ | Chandigarh
          nukta as a letter of its own | ज\u093Cफर | Zafar
          chandrabindu | चाँदनी | Chandni
          anusvara before a dental | आनंद | Anand
          anusvara before a labial | मुंबई | Mumbai
          nasal written out | आनन्द | Anand
          conjunct ksh | लक्ष्मी | Lakshmi
          conjunct gy | ज्ञानेश | Gyanesh
          conjunct tr | त्रिपाठी | Tripathi
          conjunct shr | श्रीनगर | Srinagar
          vowel r | कृष्ण | Krishna
          aspirates | भोपाल | Bhopal
          diphthong | सैफ | Saif
          foreign, open o | जॉन | John
          foreign, no vowel written | ट्रंप | Trump
          foreign, c | क्लिंटन | Clinton
          foreign, two words | किम जोंग | Kim Jong
          joiner inside | श्री\u200Dनगर | Srinagar
          two words | राम कुमार | Ram Kumar
          hyphen | राम-लक्ष्मी | Ram-Lakshmi
          digits of both scripts | राम २०२4 | Ram 2024
          Latin passed through | राम Kumar | Ram Kumar
          bracket passed through | (राम) | (Ram)
          letters spelled by name | बीबीसी | BBC
          letters spelled by name, long ones | एनडब्ल्यूएस | NWS
          initial | एम कुमार | M Kumar
          abbreviation sign | राम॰ | Ram.
          """)
  void writesNamesAsEnglishPapersDo(String phenomenon, String hindi, String english) {
    assertThat(ROMANIZER.romanize(hindi)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "' – '", "42", "Delhi", "😀"})
  void leavesTextWithoutHindiAsItIs(String text) {
    assertThat(ROMANIZER.romanize(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"\u094D", "\u200D", "\u093C"})
  void writesNothingForSignsThatAreNotRead(String sign) {
    assertThat(ROMANIZER.romanize(sign)).isEmpty();
  }

  @Test
  void offersDifferentSpellingsTheLikeliestFirst() {
    List<Romanizer.Candidate> found = ROMANIZER.romanize("दीपक सिंह", 5);

    assertThat(found).hasSize(5).isSortedAccordingTo(Romanizer.Candidate.BEST_FIRST);
    assertThat(found).extracting(Romanizer.Candidate::text).doesNotHaveDuplicates();
    assertThat(found.get(0).text()).isEqualTo(ROMANIZER.romanize("दीपक सिंह"));
    assertThat(found.stream().mapToDouble(Romanizer.Candidate::probability).sum())
        .isBetween(0.1, 1.0 + 1e-9);
  }

  @Test
  void wantsAtLeastOneSpelling() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ROMANIZER.romanize("राम", 0))
        .withMessage("found n = 0, expected 1 or more");
  }

  @Test
  void refusesAnotherKindOfModel() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("models", "hi", "sentence.bin"))) {
      assertThatIOException().isThrownBy(() -> Romanizer.load(in));
    }
  }

  @Test
  void readsWhatItWrites() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MODEL.serialize(out);

    Romanizer again = Romanizer.load(new ByteArrayInputStream(out.toByteArray()));

    assertThat(again.romanize("रामनगर", 5)).isEqualTo(ROMANIZER.romanize("रामनगर", 5));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> hindi = words();
    return Arbitraries.oneOf(hindi, Arbitraries.strings().ofMaxLength(20));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('\u0900', '\u0963').ofMinLength(1).ofMaxLength(12);
  }

  @Property(tries = 300)
  void neverThrows(@ForAll("texts") String text) {
    assertThat(ROMANIZER.romanize(text, 3)).isNotEmpty().hasSizeLessThanOrEqualTo(3);
  }

  @Property(tries = 300)
  void writesAsciiLettersForHindi(@ForAll("words") String word) {
    assertThat(ROMANIZER.romanize(word)).matches("([A-Z][a-zA-Z]*)?");
  }
}
