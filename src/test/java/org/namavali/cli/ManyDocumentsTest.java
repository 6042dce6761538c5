package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of 300 documents of all sizes, some of them bad. */
class ManyDocumentsTest {

  private static final List<String> PLACES =
      List.of("दिल्ली", "पटना", "रूस", "जापान", "नई दिल्ली", "मध्य प्रदेश", "बेतिया", "सुंदरपुर");
  private static final List<String> PEOPLE =
      List.of("सुरेश माथुर", "डॉ. अंजलि वर्मा", "एम. के. राघवन", "फ़रीदा बानो", "श्रीकांत");
  private static final List<String> SENTENCES =
      List.of(
          "%1$s में %2$s ने नई सड़क का उद्घाटन किया।",
          "%2$s अब %1$s में रहेंगे!",
          "बारिश से %1$s के स्कूल बंद हैं।\n",
          "क्या %2$s लौटेंगे?",
          "%1$s, 12 मई (निज संवाददाता)। मेला शुरू हुआ।",
          "%2$s: ‘हम %1$s जाएंगे।’ ");

  @TempDir static Path folder;

  @BeforeAll
  static void writeDocuments() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      Path file = folder.resolve(String.format(Locale.ROOT, "%d/%d.txt", i % 7, i));
      Files.createDirectories(file.getParent());
      if (i % 50 == 13) {
        Files.write(file, new byte[] {'a', (byte) 0xFF});
      } else {
        Files.writeString(file, document(random));
      }
    }
  }

  private static String document(Random random) {
    StringBuilder text = new StringBuilder();
    int size = random.nextInt(random.nextInt(20) == 0 ? 200 : 12);
    for (int i = 0; i < size; i++) {
      text.append(
          String.format(
              Locale.ROOT, any(random, SENTENCES), any(random, PLACES), any(random, PEOPLE)));
      text.append(random.nextInt(5) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private static String any(Random random, List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl"})
  void anyNumberOfThreadsGivesTheSameBytes(String format) {
    Cli.Outcome one = Cli.run("extract", "--threads", 1, "-f", format, folder);
    Cli.Outcome seven = Cli.run("extract", "--threads", 7, "-f", format, folder);

    assertThat(one.exit()).isEqualTo(1);
    assertThat(one.messages())
        .hasSize(6)
        .allMatch(line -> line.contains("not UTF-8: byte 0xFF at byte offset 1"));
    assertThat(one.lines().size()).isGreaterThan(290);
    assertThat(seven).isEqualTo(one);
  }

  @Test
  void documentsComeInTheOrderOfTheirPaths() {
    List<String> names =
        Cli.run("extract", "-f", "conll", folder).lines().stream()
            .filter(line -> line.startsWith("# document = "))
            .toList();

    assertThat(names).hasSize(294).isSorted().doesNotHaveDuplicates();
  }
}
