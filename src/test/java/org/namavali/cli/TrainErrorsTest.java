package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.namavali.corpus.Corpus;

/** What can be wrong with a training shows in one line, before the work, and leaves nothing. */
class TrainErrorsTest {

  private static final String CORPORA = "namavali.corpora";

  @TempDir Path folder;
  private TrainingFiles files;

  @BeforeEach
  void writeFiles() throws IOException {
    files = TrainingFiles.in(folder);
  }

  /** The messages may tell of corpora that were read before. */
  private void assertFails(Cli.Outcome outcome, String message) {
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.bytes()).isEmpty();
    assertThat(outcome.messages())
        .filteredOn(line -> line.startsWith("namavali: "))
        .isEqualTo(List.of("namavali: " + message));
    assertThat(files.path("m")).doesNotExist();
  }

  @Test
  void noSuchCorpus() {
    Path nowhere = files.path("nowhere");

    assertFails(
        files.train("m", "-d", nowhere),
        nowhere
            + ": found no such file or folder, expected a corpus file or a folder with files"
            + " that end in .txt, .jsonl or .conll");
    assertFails(
        files.train("m", "-d", files.path("a.txt"), "--dev", nowhere),
        nowhere
            + ": found no such file or folder, expected a corpus file or a folder with files"
            + " that end in .txt, .jsonl or .conll");
  }

  @Test
  void aMalformedCorpusIsNamedWithItsPlace() throws Exception {
    Path txt = files.write("b.txt", "# मौसम\nठंड\n<LOCATION>दिल्ली</PERSON> में ठंड\n");
    Path jsonl = files.write("b.jsonl", "{\"text\": \"दिल्ली\", \"spans\": [\n");
    Path conll = files.write("b.conll", "दिल्ली\tB-LOCATION\nमें\tO\tO\n");

    assertThat(files.train("m", "-d", txt).err()).contains("namavali: " + txt + ":3:");
    assertThat(files.train("m", "-d", jsonl).err()).contains("namavali: " + jsonl + ":1:");
    assertFails(
        files.train("m", "-d", files.path("a.txt"), "-d", conll),
        conll + ":2:1: found 3 columns, expected 2: a token, a tab, its tag");
  }

  @Test
  void aCorpusWithoutNames() throws Exception {
    Path file = files.write("b.txt", "# मौसम\nठंड\nआज ठंड है।\n");

    assertFails(
        files.train("m", "-d", file),
        "there is no name marked in the corpora, so there is nothing to learn");
  }

  @Test
  void noConfiguration() throws Exception {
    Path config = files.path("train.properties");
    Files.delete(config);

    assertFails(
        files.train("m", "-d", files.path("a.txt")),
        config + ": no such file; say with --config where the settings of the training are");
  }

  @Test
  void noCorpusInTheConfiguration() {
    assertFails(
        files.train("m"),
        files.path("train.properties")
            + ": the property corpus.1 is missing; add it, or say with --data what to train on");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          passes=many          | found passes=many, expected a whole number
          passes=1.5           | found passes=1.5, expected a whole number
          passes=0             | found passes=0, expected 1 at least
          passes=-3            | found passes=-3, expected 1 at least
          passes=              | the property passes is missing
          step=0               | found step=0, expected more than 0
          step=-0.1            | found step=-0.1, expected a number that is not negative
          step=NaN             | found step=NaN, expected a number that is not negative
          step=Infinity        | found step=Infinity, expected a number that is not negative
          penalty=0,3          | found penalty=0,3, expected a number
          penalty=-1           | found penalty=-1, expected a number that is not negative
          seed=x               | found seed=x, expected a whole number
          words=               | the property words is missing
          names=               | the property names is missing
          corpus.1.weight=0    | found corpus.1.weight=0, expected 1 at least
          corpus.1.weight=two  | found corpus.1.weight=two, expected a whole number
          corpus.1.sha256=abc  | found corpus.1.sha256=abc, expected 64 hexadecimal digits
          corpus.3=a.txt       | the property corpus.2 is missing
          corpus.2.weight=2    | the property corpus.2 is missing
          """)
  void aWrongPropertyIsNamed(String line, String message) throws Exception {
    files.config(TrainingFiles.SETTINGS + TrainingFiles.LISTS + "corpus.1=a.txt\n" + line + "\n");

    assertFails(files.train("m"), files.path("train.properties") + ": " + message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pases",
        "corpus",
        "corpus.0",
        "corpus.x",
        "corpus.1.wieght",
        "corpus.1.weight.x",
        "Step"
      })
  void anUnknownPropertyIsNamed(String key) throws Exception {
    files.config(TrainingFiles.SETTINGS + TrainingFiles.LISTS + "corpus.1=a.txt\n" + key + "=1\n");

    assertFails(
        files.train("m", "-d", files.path("a.txt")),
        files.path("train.properties")
            + ": found the property '"
            + key
            + "', expected passes, step, penalty, seed, words, names or corpus.N, the latter"
            + " alone or with .weight, .guidelines or .sha256");
  }

  @Test
  void aConfigurationThatIsNone() throws Exception {
    Path config = files.path("train.properties");
    Files.write(config, "passes=3\n#é\n".getBytes(StandardCharsets.ISO_8859_1));
    assertFails(files.train("m"), config + ": found a byte that is not UTF-8, expected properties");

    files.config("passes=\\u12\n");
    assertFails(files.train("m"), config + ": found a broken \\u escape, expected properties");

    Files.delete(config);
    Files.createDirectory(config);
    assertFails(files.train("m"), config + ": cannot be read: Is a directory");
  }

  @Test
  void aCorpusThatHasChanged() throws Exception {
    String sha256 = Corpus.sha256(files.path("a.txt"));
    files.config(
        TrainingFiles.SETTINGS
            + TrainingFiles.LISTS
            + "corpus.1=a.txt\ncorpus.1.sha256="
            + sha256.toUpperCase(Locale.ROOT)
            + "\n");
    assertThat(files.train("same").exit()).isZero();

    files.write("a.txt", TrainingFiles.article(2, 3));

    assertFails(
        files.train("m"),
        files.path("a.txt")
            + ": found a corpus with the SHA-256 "
            + Corpus.sha256(files.path("a.txt"))
            + ", expected "
            + sha256);
  }

  @Test
  void corporaFromOutsideNeedToBeFound() throws Exception {
    files.config(
        TrainingFiles.SETTINGS + TrainingFiles.LISTS + "corpus.1=${namavali.corpora}/a.txt\n");
    String before = System.clearProperty(CORPORA);
    try {
      assertFails(
          files.train("m"),
          files.path("train.properties")
              + ": corpus.1=${namavali.corpora}/a.txt is not part of the project; say where"
              + " such corpora are with NAMAVALI_JAVA_OPTS=-Dnamavali.corpora=FOLDER, or"
              + " what else to train on with --data");

      System.setProperty(CORPORA, folder.toString());
      assertThat(files.train("found").exit()).isZero();
    } finally {
      System.clearProperty(CORPORA);
      if (before != null) {
        System.setProperty(CORPORA, before);
      }
    }
  }

  @Test
  void noList() throws Exception {
    Files.delete(files.path("names.tsv"));
    assertFails(
        files.train("m", "-d", files.path("a.txt")),
        files.path("names.tsv") + ": no such file or folder");

    Files.delete(files.path("words.tsv.gz"));
    assertFails(
        files.train("m", "-d", files.path("a.txt")),
        files.path("words.tsv.gz") + ": no such file or folder");
  }

  @Test
  void aMalformedList() throws Exception {
    files.write("names.tsv", "दिल्ली\tDelhi\n");
    assertFails(
        files.train("m", "-d", files.path("a.txt")),
        files.path("names.tsv")
            + ":1: found 2 columns, expected 3 between tabs: a Hindi spelling, its English"
            + " name and its type");
  }

  @Test
  void aMalformedTableOfWords() throws Exception {
    Path words = files.words("word\tcount\tc100\tc500\tc2000\nमें\tmany\t1\t2\t3\n");
    assertThat(files.train("m", "-d", files.path("a.txt")).err())
        .startsWith("namavali: " + words + ":2: found ");

    files.write("words.tsv.gz", "word\tcount\n");
    assertFails(
        files.train("m", "-d", files.path("a.txt")),
        words + ": found something else, expected a gzipped table of words");

    byte[] whole =
        Files.readAllBytes(
            files.words("word\tcount\tc100\tc500\tc2000\n" + "में\t9\t1\t2\t3\n".repeat(100)));
    Files.write(words, Arrays.copyOf(whole, whole.length / 2));
    assertFails(
        files.train("m", "-d", files.path("a.txt")),
        words + ": found a gzip file that is cut short, expected a table of words");
  }

  @Test
  void anOutputThatIsNoFolder() throws Exception {
    Path file = files.write("out", "");
    Cli.Outcome outcome = files.train("out", "-d", files.path("a.txt"));
    assertFails(outcome, "cannot write to " + file + ": " + file + " is not a folder");

    assertFails(
        files.train("out/b/c", "-d", files.path("a.txt")),
        "cannot write to " + file + "/b/c: " + file + " is not a folder");
  }

  @Test
  void modelsThatWereThereStayIfTheTrainingFails() throws Exception {
    Files.createDirectory(files.path("models"));
    Path old = files.write("models/names.bin", "old");

    assertThat(files.train("models", "-d", files.path("nowhere")).exit()).isEqualTo(1);

    assertThat(old).hasContent("old");
    try (Stream<Path> all = Files.list(files.path("models"))) {
      assertThat(all).containsExactly(old);
    }
  }
}
