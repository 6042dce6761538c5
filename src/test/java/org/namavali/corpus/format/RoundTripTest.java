package org.namavali.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The corpus's dev part through every format into every other. */
class RoundTripTest {

  private static final Path DEV = Path.of("training-data", "hi", "dev");
  private static final Set<DatasetFormat> LOSSLESS =
      EnumSet.of(
          DatasetFormat.ARTICLES,
          DatasetFormat.JSONL,
          DatasetFormat.DOCCANO,
          DatasetFormat.LABEL_STUDIO,
          DatasetFormat.SPACY);

  @TempDir Path folder;
  private int written;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONLLU")
  void everyFormatKeepsEveryNameOnTheWayToEveryOther(DatasetFormat from) throws IOException {
    List<Passage> dev = dev();
    List<Passage> there = through(from, dev);

    assertThat(Converted.places(there)).isEqualTo(Converted.places(dev)).hasSize(1146);
    for (DatasetFormat to : EnumSet.complementOf(EnumSet.of(DatasetFormat.CONLLU))) {
      assertThat(Converted.places(through(to, there)))
          .as(to.title())
          .isEqualTo(Converted.places(dev));
    }
  }

  private static List<Passage> dev() throws IOException {
    List<Passage> passages = new ArrayList<>();
    try (Stream<Path> files = Files.list(DEV)) {
      for (Path file : files.sorted().toList()) {
        DatasetInput input = DatasetInput.of(file, file.getFileName().toString());
        ReadOptions options = Converted.reading(new Notes(false));
        passages.addAll(Converted.read(DatasetFormat.ARTICLES, input, options));
      }
    }
    return passages;
  }

  private List<Passage> through(DatasetFormat format, List<Passage> passages) throws IOException {
    if (format != DatasetFormat.BRAT) {
      return Converted.read(format, Converted.write(format, passages));
    }
    Path brat = folder.resolve("brat" + written++);
    Converted.writeBrat(brat, passages, new Notes(false));
    return Converted.read(format, DatasetInput.of(brat, ""), Converted.reading(new Notes(false)));
  }

  @ParameterizedTest
  @EnumSource
  void formatsThatHoldAllGiveBackTheSameArticles(DatasetFormat format) throws IOException {
    assumeThat(LOSSLESS).contains(format);
    Path file = DEV.resolve("politics.txt");
    String articles = Files.readString(file, StandardCharsets.UTF_8);

    List<Passage> passages = Converted.read(DatasetFormat.ARTICLES, articles);
    List<Passage> back = Converted.read(format, Converted.write(format, passages));

    assertThat(Converted.write(DatasetFormat.ARTICLES, back)).isEqualTo(articles);
  }

  @Test
  void columnsKeepDocumentsTopicsAndHeadlines() throws IOException {
    List<Passage> dev = dev();

    List<Passage> back = through(DatasetFormat.CONLL, dev);

    assertThat(back).extracting(Passage::document).isEqualTo(documents(dev));
    assertThat(back)
        .extracting(Passage::topic)
        .isEqualTo(dev.stream().map(Passage::topic).toList());
    assertThat(back)
        .extracting(passage -> passage.sentence().headline())
        .isEqualTo(dev.stream().map(passage -> passage.sentence().headline()).toList());
  }

  private static List<String> documents(List<Passage> passages) {
    return passages.stream().map(Passage::document).toList();
  }

  @Test
  void whatIsLostIsSaidOncePerKindWithItsCount() throws IOException {
    Notes notes = new Notes(false);
    Converted.write(DatasetFormat.OPENNLP, dev(), Converted.tagged(TagScheme.BIO, notes));

    assertThat(notes.remarks())
        .containsExactly(
            "lost: topics (87 documents)",
            "lost: which sentences are headlines (87 headlines)",
            "lost: exact white space between tokens (795 sentences)");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CONLLU", "BRAT"})
  void readersReadNoFurtherThanTheyMust(DatasetFormat format) throws IOException {
    byte[] text = Converted.write(format, dev()).getBytes(StandardCharsets.UTF_8);
    InputStream in = new ByteArrayInputStream(text);
    DatasetInput input = DatasetInput.standard(in);

    try (PassageReader reader = format.reader(input, Converted.reading(new Notes(false)))) {
      assertThat(reader.next()).isNotNull();
      assertThat(in.available()).isGreaterThan(text.length - 100_000).isPositive();
    }
  }
}
