package org.namavali.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code namavali train}, on little data. */
class TrainTest {

  private static final List<String> MODELS = List.of("sentence.bin", "names.bin", "names.tsv");

  @TempDir Path folder;
  private TrainingFiles files;

  @BeforeEach
  void writeFiles() throws IOException {
    files = TrainingFiles.in(folder);
  }

  private byte[] model(String out, String name) throws IOException {
    return Files.readAllBytes(files.path(out).resolve(name));
  }

  private void assertSame(String one, String other) throws IOException {
    for (String name : MODELS) {
      assertThat(model(one, name)).as(name).isEqualTo(model(other, name));
    }
  }

  private static void assertTrained(Cli.Outcome outcome) {
    assertThat(outcome.exit()).as(outcome.err()).isZero();
  }

  @Test
  void givesModelsThatExtractCanUse() throws Exception {
    Path data = files.path("a.txt");

    Cli.Outcome outcome = files.train("m", "--data", data);

    assertTrained(outcome);
    assertThat(outcome.bytes()).isEmpty();
    assertThat(outcome.messages()).containsExactly(data + ", 19 sentences");
    try (Stream<Path> written = Files.list(files.path("m"))) {
      assertThat(written.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(MODELS);
    }
    Path text = files.write("text.txt", Cli.DELHI);
    Cli.Outcome rows = Cli.run("extract", "-m", files.path("m"), text);
    assertThat(rows.exit()).isZero();
    assertThat(rows.out()).startsWith(Cli.HEADER);
  }

  @Test
  void theCorporaOfTheConfigurationAreTakenIfNoneIsGiven() throws Exception {
    files.config(
        TrainingFiles.SETTINGS + TrainingFiles.LISTS + "corpus.1=a.txt\ncorpus.1.weight=2\n");

    assertTrained(files.train("configured"));
    assertTrained(files.train("given", "-d", files.path("a.txt"), "-w", 2));

    assertSame("configured", "given");
  }

  @Test
  void theListsAreThoseOfTheConfiguration() throws Exception {
    assertTrained(files.train("one", "-d", files.path("a.txt")));
    files.write("names.tsv", "गया\tGaya\tLOCATION\n");
    assertTrained(files.train("other", "-d", files.path("a.txt")));

    assertThat(new String(model("other", "names.tsv"), UTF_8)).isEqualTo("गया\tGaya\tLOCATION\n");
    assertThat(model("one", "names.bin")).isNotEqualTo(model("other", "names.bin"));
    files.words("word\tcount\tc100\tc500\tc2000\nमें\t7\t\t\t\n");
    assertTrained(files.train("third", "-d", files.path("a.txt")));
    assertThat(model("other", "names.bin")).isNotEqualTo(model("third", "names.bin"));
  }

  /** Twice the weight is the same as saying it twice. */
  @Test
  void eachCorpusHasItsOwnWeight() throws Exception {
    Path a = files.path("a.txt");
    Path b = files.write("b.txt", TrainingFiles.article(2, 3));

    assertTrained(files.train("weighted", "-d", a, "-d", b, "-w", 2));
    assertTrained(files.train("repeated", "-d", a, "-d", b, "-d", b));
    assertTrained(files.train("otherwise", "-d", a, "-w", 2, "-d", b));

    assertThat(model("weighted", "names.bin"))
        .isEqualTo(model("repeated", "names.bin"))
        .isNotEqualTo(model("otherwise", "names.bin"));
  }

  @Test
  void eachCorpusHasItsOwnGuidelines() throws Exception {
    Path a = files.path("a.txt");
    Path b = files.write("b.txt", TrainingFiles.article(2, 3));

    assertTrained(files.train("ours", "-d", a, "-d", b));
    assertTrained(files.train("theirs", "-d", a, "-d", b, "-g", "theirs"));
    assertTrained(files.train("otherwise", "-d", a, "-g", "theirs", "-d", b));

    assertThat(model("ours", "names.bin")).isNotEqualTo(model("theirs", "names.bin"));
    assertThat(model("otherwise", "names.bin")).isNotEqualTo(model("theirs", "names.bin"));
    assertThat(model("theirs", "names.bin").length).isLessThan(1 << 20);
  }

  @Test
  void theSameDataGivesTheSameBytesWhateverTheLocaleAndTheTimeZone() throws Exception {
    assertTrained(files.train("one", "-d", files.path("a.txt")));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertTrained(files.train("other", "-d", files.path("a.txt")));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertSame("one", "other");
  }

  @Test
  void theSeedMatters() throws Exception {
    assertTrained(files.train("one", "-d", files.path("a.txt")));
    files.config(TrainingFiles.SETTINGS.replace("seed=1", "seed=2") + TrainingFiles.LISTS);
    assertTrained(files.train("other", "-d", files.path("a.txt")));

    assertThat(model("one", "names.bin")).isNotEqualTo(model("other", "names.bin"));
  }

  @Test
  void scoresOnDevelopmentDataAreResults() throws Exception {
    Path dev = files.write("dev.txt", TrainingFiles.article(3, 4));

    Cli.Outcome outcome =
        files.train("m", "-d", files.path("a.txt"), "--dev", dev, "--dev", files.path("a.txt"));

    assertTrained(outcome);
    assertThat(outcome.lines())
        .filteredOn(line -> line.startsWith("the models in "))
        .containsExactly(
            "the models in " + files.path("m") + " on " + dev + ", 10 sentences",
            "the models in " + files.path("m") + " on " + files.path("a.txt") + ", 19 sentences");
    assertThat(outcome.lines()).filteredOn(line -> line.startsWith("all ")).hasSize(2);
    assertThat(Cli.run("evaluate", "-m", files.path("m"), dev, files.path("a.txt")).out())
        .isEqualTo(outcome.out());
  }

  @Test
  void sentencesWithoutParagraphsLeaveTheSentenceModelBuiltIn() throws Exception {
    Path conll =
        files.write("a.conll", "दिल्ली\tB-LOCATION\nमें\tO\nठंड\tO\n\nसुरेश\tB-PERSON\nआए\tO\n");

    Cli.Outcome outcome = files.train("m", "-d", conll);

    assertTrained(outcome);
    assertThat(outcome.err()).contains("warning: too few marked articles");
    assertThat(model("m", "sentence.bin"))
        .isEqualTo(Files.readAllBytes(Path.of("models/hi/sentence.bin")));
  }

  @Test
  void aCorpusThatWasNotQuiteRightIsWarnedOf() throws Exception {
    Path conll = files.write("a.conll", "दिल्ली\tI-LOCATION\nमें\tO\n\nपटना\tI-LOCATION\nमें\tO\n");

    Cli.Outcome outcome = files.train("m", "-d", conll);

    assertTrained(outcome);
    assertThat(outcome.messages())
        .contains(
            "namavali: warning: "
                + conll
                + ":1:8: found I-LOCATION outside a name, expected B-LOCATION (and 1 more"
                + " like it)");
  }

  @Test
  void modelsThatWereThereAreReplaced() throws Exception {
    Files.createDirectory(files.path("m"));
    files.write("m/names.bin", "old");
    files.write("m/notes.txt", "mine");

    assertTrained(files.train("m", "-d", files.path("a.txt")));

    assertThat(model("m", "names.bin").length).isGreaterThan(1000);
    assertThat(files.path("m").resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void theListMayBeReplacedByItself() throws Exception {
    assertTrained(files.train(".", "-d", files.path("a.txt")));

    assertThat(files.path("names.tsv")).content().startsWith("दिल्ली\t");
  }

  /** With the shipped lists, on a part of the shipped corpus. */
  @Test
  void theShippedConfigurationServesOtherData() throws Exception {
    Cli.Outcome outcome = Cli.run("train", "-d", files.path("a.txt"), "-o", files.path("m"));

    assertTrained(outcome);
    assertThat(model("m", "names.tsv"))
        .isEqualTo(Files.readAllBytes(Path.of("models/hi/names.tsv")));
  }

  @Test
  @Tag("slow")
  void theWholeCorpusGivesTheSameBytesTwice() throws Exception {
    Path corpus = Path.of("training-data/hi/train");
    for (String out : Arrays.asList("one", "other")) {
      assertTrained(Cli.run("train", "-d", corpus, "-w", 2, "-o", files.path(out)));
    }

    assertSame("one", "other");
  }
}
