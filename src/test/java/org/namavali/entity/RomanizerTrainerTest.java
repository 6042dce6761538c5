package org.namavali.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Training from pairs: what is left out, what is learnt, and that it is the same each time. */
class RomanizerTrainerTest {

  private static List<NamePair> someNames() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("models", "hi", "names.tsv"))) {
      List<NamePair> all = NamePair.of(NameList.read("names.tsv", in));
      List<NamePair> some = new ArrayList<>();
      for (int i = 0; i < all.size(); i += 8) {
        some.add(all.get(i));
      }
      return some;
    }
  }

  @Test
  void learnsFromTheListOfNamesAloneTheSameEachTime() throws IOException {
    Romanizer romanizer = new Romanizer(new RomanizerTrainer(1).train(someNames()));
    Romanizer again = new Romanizer(new RomanizerTrainer(1).train(someNames()));

    assertThat(romanizer.romanize("राम कुमार")).isEqualTo("Ram Kumar");
    assertThat(again.romanize("किंगदाओ", 6)).isEqualTo(romanizer.romanize("किंगदाओ", 6));
  }

  private static GISModel letters;

  private static synchronized GISModel letters() throws IOException {
    if (letters == null) {
      letters = new RomanizerTrainer(1).letters(AlignedPairs.of(WordPairs.of(someNames())));
    }
    return letters;
  }

  @ParameterizedTest
  @CsvSource({"रामनगर", "ट्रंप", "लक्ष्मी", "किंगदाओ", "ज़फर", "व्लादिवोस्तोक"})
  void findsWhatOpenNlpFinds(String word) throws IOException {
    String[] pieces = Pieces.of(word).toArray(String[]::new);
    GISModel letters = letters();

    Sequence[] found =
        new BeamSearch(6, letters)
            .bestSequences(6, pieces, null, contexts(), (index, input, outcomes, outcome) -> true);

    String best = String.join("", found[0].getOutcomes());
    assertThat(
            new LetterSearch(LetterTable.of(letters), 6, List.of(pieces)).paths().get(0).written())
        .isEqualTo(best);
  }

  private static BeamSearchContextGenerator<String> contexts() {
    return (index, pieces, labels, more) ->
        LetterContext.all(List.of(pieces), index, List.of(labels)).toArray(String[]::new);
  }

  @Test
  void wantsPairsThatFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RomanizerTrainer(1).train(List.of(new NamePair("राम", "Go on", "x"))))
        .withMessage("found 1 pairs of which none fits, expected names in both scripts");
  }

  @Test
  void leavesOutWordsThatAreNoTransliteration() throws IOException {
    List<NamePair> names = new ArrayList<>(someNames());
    names.add(new NamePair("भारत", "Xyzzyqwvk", "x"));

    assertThat(AlignedPairs.of(WordPairs.of(names)))
        .extracting(aligned -> aligned.pair().english())
        .contains("ram")
        .doesNotContain("xyzzyqwvk");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one word | राम | Ram | राम=ram
          marks of Latin | साओ | São | साओ=sao
          words one by one | राम कुमार | RAM KUMAR | राम=ram कुमार=kumar
          initials are no words | एम. कुमार | M. Kumar | कुमार=kumar
          hyphens part words | राम-कुमार | Ram-Kumar | राम=ram कुमार=kumar
          other numbers of words | नाना जी | Nanaji | ''
          letters spelled by name | बीबीसी | BBC | ''
          digits | जी20 | G20 | ''
          """)
  void takesWords(String phenomenon, String hindi, String english, String words) {
    List<String> found =
        WordPairs.of(List.of(new NamePair(hindi, english, "x"))).stream()
            .map(pair -> pair.hindi() + "=" + pair.english())
            .toList();

    assertThat(String.join(" ", found)).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty | '' | x:1: found an empty file, expected the columns hindi, english, type, source
          header | a,b | x:1: found 2 columns, expected the columns hindi, english, type, source
          line | hindi,english,type,source;राम,Ram | x:2: found columns: 2, expected 4
          """)
  void saysWhatIsWrongWithAFile(String flaw, String text, String message) {
    String lines = text.replace(',', '\t').replace(';', '\n');

    assertThatIOException()
        .isThrownBy(
            () ->
                NamePair.read(
                    "x", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))))
        .withMessage(message);
  }
}
