package org.namavali.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.Corpus;

/** {@code namavali extract} on documents as they should be. */
class ExtractTest {

  private static final String TWO =
      "बारिश के बाद दिल्ली में ठंड बढ़ी।\nरूस और जापान के बीच बातचीत फिर शुरू हुई।\n";

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static List<String> column(Cli.Outcome outcome, int column) {
    return outcome.rows().stream().map(row -> row.split(",", -1)[column]).toList();
  }

  @Test
  void csv() throws Exception {
    Path file = write("क,ख \"ग\".txt", TWO);

    Cli.Outcome outcome = Cli.extract(file);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    try (CSVParser parser =
        CSVParser.parse(
            outcome.out(),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      List<CSVRecord> rows = parser.getRecords();
      assertThat(parser.getHeaderNames()).isEqualTo(List.of(Cli.HEADER.split(",", -1)));
      assertThat(rows)
          .extracting(row -> row.get("mention"))
          .containsExactly("दिल्ली", "रूस", "जापान");
      assertThat(rows)
          .extracting(row -> row.get("name"))
          .containsExactly("Delhi", "Russia", "Japan");
      assertThat(rows).extracting(row -> row.get("sentence")).containsExactly("1", "2", "2");
      assertThat(rows)
          .allSatisfy(
              row -> {
                assertThat(row.get("document")).isEqualTo(file.toString());
                assertThat(row.get("type")).isEqualTo("LOCATION");
                assertThat(row.get("entity")).isEqualTo(row.get("mention"));
                assertThat(
                        TWO.substring(
                            Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))))
                    .isEqualTo(row.get("mention"));
                assertThat(row.get("confidence")).matches("[01]\\.[0-9]{3}");
              });
    }
  }

  @Test
  void tsv() throws Exception {
    Path file = write("a.txt", TWO);

    Cli.Outcome csv = Cli.extract(file);
    Cli.Outcome tsv = Cli.run("extract", "--format", "tsv", file);

    assertThat(tsv.out()).isEqualTo(csv.out().replace(',', '\t'));
  }

  @Test
  void jsonl() throws Exception {
    write("1.txt", TWO);
    write("2.txt", "");

    Cli.Outcome outcome = Cli.run("extract", "-f", "JSONL", folder);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.lines()).hasSize(2);
    assertThat(strings(outcome.lines().get(0), "text"))
        .containsExactly(TWO, "दिल्ली", "रूस", "जापान");
    assertThat(strings(outcome.lines().get(1), "document")).containsExactly(folder + "/2.txt");
  }

  private static List<String> strings(String json, String field) throws IOException {
    List<String> values = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING && field.equals(parser.currentName())) {
          values.add(parser.getText());
        }
      }
    }
    return values;
  }

  /** What extract writes, train and evaluate can read. */
  @Test
  void conllIsACorpus() throws Exception {
    Path file = write("a.txt", TWO);
    Path conll = folder.resolve("a.conll");

    assertThat(Cli.run("extract", "-f", "conll", "-o", conll, file).exit()).isZero();

    List<AnnotatedSentence> sentences = Corpus.read(conll).sentences();
    assertThat(sentences)
        .extracting(AnnotatedSentence::text)
        .containsExactly(
            "बारिश के बाद दिल्ली में ठंड बढ़ी ।", "रूस और जापान के बीच बातचीत फिर शुरू हुई ।");
    assertThat(sentences.get(1).names()).hasSize(2);
  }

  @Test
  void excel() throws Exception {
    Path file = write("=1+2.txt", TWO);
    Path csv = folder.resolve("a.csv");

    assertThat(Cli.run("extract", "--excel", "-o", csv, file).exit()).isZero();

    String text = Files.readString(csv);
    assertThat(text).startsWith("\uFEFF" + Cli.HEADER + "\r\n").endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void namesLessProbableThanAskedForAreLeftOut() throws Exception {
    write("a.txt", Files.readString(Path.of("examples/vladivostok.txt")));

    List<String> all = Cli.extract(folder).rows();
    List<String> likely = Cli.run("extract", "--min-confidence", "0.99", folder).rows();
    List<String> none = Cli.run("extract", "--min-confidence", "1", folder).rows();

    assertThat(likely).hasSizeBetween(1, all.size() - 1);
    assertThat(likely).isSubsetOf(all).allMatch(row -> confidence(row) >= 0.99);
    assertThat(all).filteredOn(row -> confidence(row) > 0.99).isSubsetOf(likely);
    assertThat(none.size()).isLessThan(likely.size());
  }

  private static double confidence(String row) {
    return Double.parseDouble(row.split(",", -1)[6]);
  }

  @Test
  void foldersAreTakenWithAllBelowByPath() throws Exception {
    write("b/2.txt", TWO);
    write("b/10.txt.gz", gzip(Cli.DELHI));
    write(
        "a.htm",
        "<html><nav>मुंबई</nav><script>var a = 'रूस';</script><p>बारिश के बाद दिल्ली में ठंड"
            + " बढ़ी।</p>");
    write("c.csv", TWO);
    write(".hidden.txt", TWO);

    Cli.Outcome outcome = Cli.extract(folder);

    assertThat(column(outcome, 0))
        .containsExactly(
            folder + "/a.htm",
            folder + "/b/10.txt.gz",
            folder + "/b/2.txt",
            folder + "/b/2.txt",
            folder + "/b/2.txt");
    assertThat(column(outcome, 5)).containsExactly("दिल्ली", "दिल्ली", "दिल्ली", "रूस", "जापान");
  }

  @Test
  void argumentsAreTakenInTheirOrderAndAsOftenAsTheyAreNamed() throws Exception {
    Path a = write("a.txt", Cli.DELHI);
    Path b = write("b.txt", Cli.DELHI);

    Cli.Outcome outcome = Cli.runOn(TWO.getBytes(UTF_8), "extract", b, a, "-", b);

    assertThat(outcome.exit()).isZero();
    assertThat(column(outcome, 0))
        .containsExactly(b.toString(), a.toString(), "-", "-", "-", b.toString());
  }

  @Test
  void standardInputCanBeReadOnce() throws Exception {
    Cli.Outcome outcome = Cli.runOn(Cli.DELHI.getBytes(UTF_8), "extract", "-", "-");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.rows()).hasSize(1);
    assertThat(outcome.messages())
        .isEqualTo(List.of("namavali: -: standard input is named twice but can be read once"));
  }

  @Test
  void byteOrderMarksAreReadAndNotCounted() throws Exception {
    Path plain = write("plain.txt", Cli.DELHI);
    Path utf8 = write("utf8.txt", "\uFEFF" + Cli.DELHI);
    Path utf16le = write("le.txt", ("\uFEFF" + Cli.DELHI).getBytes(UTF_16LE));
    Path utf16be = write("be.txt", ("\uFEFF" + Cli.DELHI).getBytes(UTF_16BE));

    Cli.Outcome outcome = Cli.extract(plain, utf8, utf16le, utf16be);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.rows().stream().map(row -> row.substring(row.indexOf(','))).distinct())
        .hasSize(1);
    assertThat(outcome.rows()).hasSize(4);
  }

  @Test
  void anEmptyDocumentIsNoError() throws Exception {
    Cli.Outcome outcome =
        Cli.extract(
            write("empty.txt", ""), write("blank.txt", " \n\n\t\n"), write("bom.txt", "\uFEFF"));

    assertThat(outcome).isEqualTo(new Cli.Outcome(0, Cli.HEADER + "\n", ""));
  }

  @Test
  void positionsAreCodePoints() throws Exception {
    Cli.Outcome outcome = Cli.extract(write("a.txt", "😀😀 " + Cli.DELHI));

    assertThat(column(outcome, 2))
        .containsExactly(Integer.toString(3 + Cli.DELHI.indexOf("दिल्ली")));
  }

  @Test
  void anotherModelIsUsed() throws Exception {
    Path file = write("a.txt", TWO);

    assertThat(Cli.run("extract", "-m", "models/hi", file)).isEqualTo(Cli.extract(file));
  }

  @Test
  void theLocaleDoesNotShow() throws Exception {
    Path file = write("a.txt", Files.readString(Path.of("examples/vladivostok.txt")));
    Cli.Outcome usual = Cli.extract(file);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(Cli.extract(file)).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
