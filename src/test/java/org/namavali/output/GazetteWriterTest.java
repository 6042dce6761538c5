package org.namavali.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.namavali.EntityType;
import org.namavali.Extraction;
import org.namavali.Mention;

class GazetteWriterTest {
  private static final String HEADER =
      "type,entity,name,mentions,documents,variants,first document\n";

  /** Each list is a document in parts. */
  private static String written(
      OutputSettings settings, int limit, List<List<Extraction>> documents) throws IOException {
    StringWriter out = new StringWriter();
    try (ExtractionWriter writer = new GazetteWriter(out, settings, limit)) {
      for (int i = 0; i < documents.size(); i++) {
        writer.write(i + ".txt", documents.get(i).get(0));
        for (Extraction part : documents.get(i).subList(1, documents.get(i).size())) {
          writer.append(part);
        }
      }
    }
    return out.toString();
  }

  private static String written(String... marked) throws IOException {
    return written(
        OutputSettings.STANDARD,
        1000,
        Stream.of(marked).map(text -> List.of(Marked.extraction(text))).toList());
  }

  @Example
  void bringsTheDocumentsTogether() throws IOException {
    assertThat(
            written(
                "[रूस|LOCATION|1|रूस|Russia] और [किम|PERSON|1|किम जोंग उन|Kim Jong Un]",
                "कुछ नहीं",
                "[किम|PERSON|1|किम जोंग उन|Kim Jong Un] [उन|PERSON|1|किम जोंग उन|Kim Jong Un]"
                    + " [उन|PERSON|1|किम जोंग उन|Kim Jong Un]"))
        .isEqualTo(
            HEADER
                + "PERSON,किम जोंग उन,Kim Jong Un,4,2,किम|उन,0.txt\n"
                + "LOCATION,रूस,Russia,1,1,रूस,0.txt\n");
  }

  @Example
  void spellingsThatNoReaderTellsApartAreOne() throws IOException {
    assertThat(written("[सेक्टर १७|LOCATION]", "[सेक्टर 17|LOCATION] [सेक्टर 18|LOCATION]"))
        .isEqualTo(
            HEADER
                + "LOCATION,सेक्टर १७,,2,2,सेक्टर १७|सेक्टर 17,0.txt\n"
                + "LOCATION,सेक्टर 18,,1,1,सेक्टर 18,1.txt\n");
  }

  @Example
  void equallyFrequentOnesGoByTypeAndCodePoints() throws IOException {
    assertThat(written("[ख|LOCATION] [😀|PERSON] [\uFF21|PERSON] [क|LOCATION] [क|ORGANIZATION]"))
        .isEqualTo(
            HEADER
                + "PERSON,\uFF21,,1,1,\uFF21,0.txt\n"
                + "PERSON,😀,,1,1,😀,0.txt\n"
                + "LOCATION,क,,1,1,क,0.txt\n"
                + "LOCATION,ख,,1,1,ख,0.txt\n"
                + "ORGANIZATION,क,,1,1,क,0.txt\n");
  }

  @Example
  void countsOnlyWhatIsProbableEnoughAndOpensInExcel() throws IOException {
    assertThat(
            written(
                new OutputSettings(true, 0.5, false),
                1000,
                List.of(List.of(Marked.extraction("[क|PERSON|0.4] [=ख|PERSON|0.6]")))))
        .isEqualTo("\uFEFF" + HEADER.replace("\n", "\r\n") + "PERSON,'=ख,,1,1,'=ख,0.txt\r\n");
  }

  @Example
  void nothing() throws IOException {
    assertThat(written()).isEqualTo(HEADER);
  }

  /** Many documents of few entities, some documents in parts. */
  private static List<List<Extraction>> documents(Random random, List<String> names) {
    List<List<Extraction>> documents = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<Extraction> parts = new ArrayList<>();
      for (int part = 0; part <= random.nextInt(3); part++) {
        parts.add(extraction(random, names));
      }
      documents.add(parts);
    }
    return documents;
  }

  private static Extraction extraction(Random random, List<String> names) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String entity = names.get(random.nextInt(names.size()));
      String printed = random.nextInt(3) > 0 ? entity : entity + random.nextInt(3);
      int start = text.length();
      text.append(printed);
      EntityType type = random.nextBoolean() ? EntityType.PERSON : EntityType.LOCATION;
      String name = random.nextBoolean() ? "" : entity + random.nextInt(2);
      mentions.add(new Mention(type, 0, start, text.length(), printed, 1, entity, name));
    }
    return new Extraction(text.toString(), List.of(), mentions);
  }

  private static final List<String> HOSTILE =
      List.of("क", "ख\tग", "ख\nग", "ख\r\n", "\"", "\\", "\\n", ",", "a|b", "\0", "😀", "\uFEFF1");

  @Example
  void filesGiveWhatMemoryGives() throws IOException {
    List<List<Extraction>> documents = documents(new Random(1), HOSTILE);
    String inMemory = written(OutputSettings.STANDARD, 1_000_000, documents);

    assertThat(inMemory.lines().count()).isGreaterThan(HOSTILE.size());
    for (int limit : new int[] {7, 50, 500}) {
      assertThat(written(OutputSettings.STANDARD, limit, documents))
          .as("%d in memory", limit)
          .isEqualTo(inMemory);
    }
  }

  @Property(tries = 20)
  void anyStringsSurviveTheFiles(@ForAll("strings") String a, @ForAll("strings") String b)
      throws IOException {
    List<List<Extraction>> documents = documents(new Random(2), List.of(a + "1", b + "2", "क"));

    assertThat(written(OutputSettings.STANDARD, 100, documents))
        .isEqualTo(written(OutputSettings.STANDARD, 1_000_000, documents));
  }

  @Example
  void filesAreDeleted() throws IOException {
    Set<Path> before = temporaryFiles();
    List<List<Extraction>> documents = documents(new Random(3), HOSTILE);

    written(OutputSettings.STANDARD, 10, documents);
    ExtractionWriter writer = new GazetteWriter(new StringWriter(), OutputSettings.STANDARD, 10);
    writer.write("a", documents.get(0).get(0));
    writer.write("b", documents.get(1).get(0));
    Set<Path> during = temporaryFiles();
    writer.close();

    assertThat(during).hasSizeGreaterThan(before.size());
    during.removeAll(before);
    assertThat(during).noneMatch(Files::exists);
  }

  private static Set<Path> temporaryFiles() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("namavali-"))
          .collect(Collectors.toSet());
    }
  }

  @Provide
  Arbitrary<String> strings() {
    return Written.strings();
  }
}
