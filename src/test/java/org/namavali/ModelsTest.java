package org.namavali;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.BaseModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders of models with something wrong in them. */
class ModelsTest {

  private static final Path SHIPPED = Path.of("models/hi");
  private static final String A_NAME_MODEL = "a name model that was trained by Namavali";
  private static final String A_SENTENCE_MODEL = "a sentence model that was trained by Namavali";

  @TempDir Path folder;

  @BeforeEach
  void copyModels() throws IOException {
    for (String name : List.of("sentence.bin", "names.bin", "names.tsv")) {
      Files.copy(SHIPPED.resolve(name), folder.resolve(name));
    }
    Files.writeString(folder.resolve("names.tsv"), "दिल्ली\tDelhi\tLOCATION\n");
  }

  @Test
  void aFolderThatIsWhole() throws Exception {
    assertThat(Models.in(folder).list().entries()).hasSize(1);
  }

  @Test
  void theModelsInTheJar() throws Exception {
    assertThat(Models.bundled().list().english("दिल्ली", EntityType.LOCATION)).hasValue("Delhi");
    assertThat(Models.bundledSentences())
        .isEqualTo(Files.readAllBytes(SHIPPED.resolve("sentence.bin")));
  }

  @Test
  void noFolder() {
    assertFails(
        folder.resolve("x"),
        ": found nothing there, expected a folder with sentence.bin, names.bin and names.tsv");
  }

  @Test
  void aFileForAFolder() {
    assertFails(
        folder.resolve("names.bin"),
        ": found a file, expected a folder with sentence.bin, names.bin and names.tsv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentence.bin", "names.bin", "names.tsv"})
  void aMissingFile(String name) throws Exception {
    Files.delete(folder.resolve(name));

    assertFails(folder, "/" + name + ": no such file, though models need it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentence.bin", "names.bin", "names.tsv"})
  void aFolderForAFile(String name) throws Exception {
    Files.delete(folder.resolve(name));
    Files.createDirectory(folder.resolve(name));

    assertFails(folder, "/" + name + ": cannot be read: Is a directory");
  }

  static Stream<Arguments> foreign() throws IOException {
    byte[] png = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1);
    return Stream.of(
        arguments("an empty file", new byte[0], "an empty file"),
        arguments("a byte", new byte[] {'x'}, "something that begins with 'x' (78)"),
        arguments(
            "a picture", png, "something that begins with '.PNG....' (89 50 4E 47 0D 0A 1A 0A)"),
        arguments(
            "a text",
            "दिल्ली".getBytes(UTF_8),
            "something that begins with '........' (E0 A4 A6 E0 A4 BF E0 A4)"),
        arguments(
            "a zip archive",
            zip(Map.of("a.txt", "a".getBytes(UTF_8))),
            "a zip archive without a model"),
        arguments(
            "an empty zip archive",
            zip(Map.of()),
            "something that begins with 'PK......' (50 4B 05 06 00 00 00 00)"),
        arguments(
            "another component",
            zip(Map.of("manifest.properties", "Component-Name=TokenizerME\n".getBytes(UTF_8))),
            "an OpenNLP model for 'TokenizerME'"),
        arguments(
            "a broken manifest",
            zip(Map.of("manifest.properties", "a=\\u12".getBytes(UTF_8))),
            "a damaged file"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("foreign")
  void somethingElse(String title, byte[] bytes, String found) throws Exception {
    assertInPlaceOf("names.bin", bytes, found, A_NAME_MODEL);
    copyAgain("names.bin");
    assertInPlaceOf("sentence.bin", bytes, found, A_SENTENCE_MODEL);
  }

  private void copyAgain(String name) throws IOException {
    Files.write(folder.resolve(name), Files.readAllBytes(SHIPPED.resolve(name)));
  }

  private void assertInPlaceOf(String name, byte[] bytes, String found, String expected)
      throws IOException {
    Files.write(folder.resolve(name), bytes);
    assertFails(folder, "/" + name + ": found " + found + ", expected " + expected);
  }

  @Test
  void namesForSentences() throws Exception {
    assertInPlaceOf(
        "sentence.bin",
        Files.readAllBytes(SHIPPED.resolve("names.bin")),
        "a name model",
        A_SENTENCE_MODEL);
  }

  @Test
  void sentencesForNames() throws Exception {
    assertInPlaceOf(
        "names.bin",
        Files.readAllBytes(SHIPPED.resolve("sentence.bin")),
        "a sentence model",
        A_NAME_MODEL);
  }

  @Test
  void aModelOfOpenNlpsOwnFeatures() throws Exception {
    assertInPlaceOf("names.bin", bytes(stockNames()), "one of OpenNLP's own kind", A_NAME_MODEL);
    copyAgain("names.bin");
    assertInPlaceOf(
        "sentence.bin", bytes(stockSentences()), "one of OpenNLP's own kind", A_SENTENCE_MODEL);
  }

  private static TrainingParameters quick() {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 5);
    return parameters;
  }

  private static BaseModel stockNames() throws IOException {
    NameSample sample =
        new NameSample(
            new String[] {"दिल्ली", "में", "ठंड"}, new Span[] {new Span(0, 1, "LOCATION")}, true);
    return NameFinderME.train(
        "hin",
        null,
        ObjectStreamUtils.createObjectStream(sample, sample),
        quick(),
        new TokenNameFinderFactory(null, Map.of(), new BioCodec()));
  }

  private static BaseModel stockSentences() throws IOException {
    SentenceSample sample =
        new SentenceSample(
            "It is 2.5 m. It is cold. It is.", new Span(0, 12), new Span(13, 24), new Span(25, 31));
    return SentenceDetectorME.train(
        "eng",
        ObjectStreamUtils.createObjectStream(sample, sample),
        new SentenceDetectorFactory("eng", true, null, null),
        quick());
  }

  private static byte[] bytes(BaseModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.serialize(out);
    return out.toByteArray();
  }

  @Test
  void aModelCutAtAnyLength() throws Exception {
    byte[] whole = Files.readAllBytes(SHIPPED.resolve("names.bin"));
    IntStream beginning = IntStream.range(0, 60);
    IntStream end = IntStream.range(whole.length - 60, whole.length);
    IntStream between = new Random(1).ints(100, 60, whole.length);
    IntStream.concat(beginning, IntStream.concat(between, end))
        .forEach(
            length ->
                assertThatThrownBy(
                        () ->
                            new ModelFile("names.bin", Arrays.copyOf(whole, length))
                                .require(ModelKind.NAMES))
                    .as("%d bytes", length)
                    .isInstanceOf(ModelException.class)
                    .hasMessageMatching(
                        "names.bin: found (an empty file|something that begins with '.*"
                            + "|a file that is cut short), expected "
                            + A_NAME_MODEL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentence.bin", "names.bin"})
  void aModelCutInTheMiddle(String name) throws Exception {
    byte[] whole = Files.readAllBytes(SHIPPED.resolve(name));
    Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length / 2));

    assertFails(folder, "/" + name + ": found a file that is cut short, expected a ");
  }

  /** The archive's check sums tell, whatever the readers make of the bytes before. */
  @Test
  void aModelWithAWrongByteAnywhere() throws Exception {
    byte[] whole = Files.readAllBytes(SHIPPED.resolve("sentence.bin"));
    Random random = new Random(1);
    for (int i = 0; i < 25; i++) {
      byte[] wrong = whole.clone();
      int at = 100 + random.nextInt(whole.length - 500);
      wrong[at] ^= (byte) (1 + random.nextInt(255));
      Files.write(folder.resolve("sentence.bin"), wrong);
      assertThatThrownBy(() -> Models.in(folder))
          .isInstanceOf(ModelException.class)
          .message()
          .startsWith(folder + "/sentence.bin: found ")
          .endsWith(", expected " + A_SENTENCE_MODEL)
          .doesNotContain("Exception", "java.", "\n");
    }
  }

  @Test
  void aListThatIsNone() throws Exception {
    Files.writeString(folder.resolve("names.tsv"), "दिल्ली\tDelhi\tLOCATION\nमुंबई\tMumbai\n");
    assertFails(
        folder,
        "/names.tsv:2: found 2 columns, expected 3 between tabs: a Hindi spelling, its"
            + " English name and its type");
  }

  private void assertFails(Path models, String message) {
    String start = models.toString();
    assertThatThrownBy(() -> Models.in(models))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith(start + message);
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
