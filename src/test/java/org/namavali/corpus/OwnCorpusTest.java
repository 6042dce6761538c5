package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.namavali.EntityType;

/** The corpus in the repository holds what it promises. */
class OwnCorpusTest {

  private static final Path HOME = Path.of("training-data", "hi");

  @ParameterizedTest
  @ValueSource(strings = {"train", "dev"})
  void hasTheCountsThatItsReadmeStates(String folder) throws IOException {
    Corpus corpus = Corpus.read(HOME.resolve(folder));

    assertThat(row(folder, corpus)).isIn(Files.readAllLines(HOME.resolve("README.md")));
  }

  private static String row(String folder, Corpus corpus) {
    List<AnnotatedSentence> sentences = corpus.sentences();
    String names =
        Arrays.stream(EntityType.values())
            .map(type -> Long.toString(count(sentences, type)))
            .collect(Collectors.joining(" | "));
    return String.join(
        " | ",
        "| " + folder,
        Integer.toString(corpus.articles().size()),
        Integer.toString(sentences.size()),
        names + " |");
  }

  private static long count(List<AnnotatedSentence> sentences, EntityType type) {
    return sentences.stream()
        .flatMap(sentence -> sentence.names().stream())
        .filter(name -> name.type() == type)
        .count();
  }

  @Test
  void readsAsAWhole() throws IOException {
    int train = Corpus.read(HOME.resolve("train")).articles().size();
    int dev = Corpus.read(HOME.resolve("dev")).articles().size();

    assertThat(Corpus.read(HOME).articles()).hasSize(train + dev);
  }

  @Test
  void sharesNoSentenceWithMarksBetweenTrainAndDev() throws IOException {
    Set<String> train = markedTexts("train");

    assertThat(markedTexts("dev")).doesNotContainAnyElementsOf(train);
  }

  private static Set<String> markedTexts(String folder) throws IOException {
    return Corpus.read(HOME.resolve(folder)).sentences().stream()
        .filter(sentence -> sentence.names().size() > 1)
        .map(AnnotatedSentence::text)
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void isWrittenInNfc() throws IOException {
    for (CorpusFile file : CorpusFile.list(HOME)) {
      String text = Files.readString(file.path(), StandardCharsets.UTF_8);
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(file.name()).isTrue();
    }
  }
}
