package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --entities}, {@code --gazette}, {@code --role} and {@code --names}. */
class EntityFilesTest {

  private static final String TWO = "दिल्ली और रूस में बारिश हुई।\nदिल्ली में ठंड बढ़ी।\n";

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void tablesAreWrittenBesideTheRows() throws Exception {
    Path a = write("a.txt", TWO);
    Path b = write("b.txt", Cli.DELHI);
    Path entities = folder.resolve("entities.csv");
    Path gazette = folder.resolve("gazette.csv");

    Cli.Outcome outcome = Cli.run("extract", "--entities", entities, "--gazette", gazette, a, b);

    assertThat(outcome).isEqualTo(Cli.extract(a, b));
    assertThat(entities)
        .hasContent(
            "document,type,entity,name,mentions,variants,first\n"
                + (a + ",LOCATION,दिल्ली,Delhi,2,दिल्ली,0\n")
                + (a + ",LOCATION,रूस,Russia,1,रूस,10\n")
                + (b + ",LOCATION,दिल्ली,Delhi,1,दिल्ली,13\n"));
    assertThat(gazette)
        .hasContent(
            "type,entity,name,mentions,documents,variants,first document\n"
                + ("LOCATION,दिल्ली,Delhi,3,2,दिल्ली," + a + "\n")
                + ("LOCATION,रूस,Russia,1,1,रूस," + a + "\n"));
  }

  @Test
  void excelAndConfidenceAreForTablesToo() throws Exception {
    Path a = write("a.txt", TWO);
    Path csv = folder.resolve("e.csv");

    Cli.run("extract", "--excel", "--min-confidence", "1", "--entities", csv, "-o", "/dev/null", a);

    assertThat(Files.readString(csv)).startsWith("\uFEFFdocument,type").contains("first\r\n");
    assertThat(Files.readAllLines(csv).size()).isLessThan(3);
  }

  @Test
  void aDocumentReadInPartsIsOneRow() throws Exception {
    Path a = write("a.txt", (Cli.DELHI + "\n").repeat(15_000));
    Path entities = folder.resolve("entities.csv");
    Path gazette = folder.resolve("gazette.csv");

    Cli.run("extract", "--entities", entities, "--gazette", gazette, "-o", "/dev/null", a);

    assertThat(Files.readAllLines(entities))
        .containsExactly(
            "document,type,entity,name,mentions,variants,first",
            a + ",LOCATION,दिल्ली,Delhi,15000,दिल्ली,13");
    assertThat(Files.readAllLines(gazette).get(1))
        .isEqualTo("LOCATION,दिल्ली,Delhi,15000,1,दिल्ली," + a);
  }

  @Test
  void aFileThatCannotBeWrittenFailsBeforeAnythingIsDone() throws Exception {
    Path a = write("a.txt", TWO);
    Path good = write("good.csv", "old");
    Path bad = folder.resolve("no").resolve("g.csv");

    Cli.Outcome outcome = Cli.run("extract", "--entities", good, "--gazette", bad, a);

    assertThat(outcome)
        .isEqualTo(
            new Cli.Outcome(
                1,
                "",
                "namavali: cannot write "
                    + bad
                    + ": there is no folder "
                    + bad.getParent()
                    + "\n"));
    assertThat(good).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aDocumentToReadIsNoFileToWrite() throws Exception {
    Path a = write("a.txt", TWO);
    for (String option : List.of("--entities", "--gazette")) {
      Cli.Outcome outcome = Cli.run("extract", option, a, folder);

      assertThat(outcome.exit()).isEqualTo(2);
      assertThat(outcome.messages().get(0))
          .isEqualTo("namavali: " + option + ": " + a + " is one of the documents to read");
    }
    assertThat(a).hasContent(TWO);
  }

  @Test
  void oneFileIsWrittenOnce() throws Exception {
    Path a = write("a.txt", TWO);
    Path csv = folder.resolve("x.csv");

    Cli.Outcome outcome = Cli.run("extract", "-o", csv, "--gazette", folder.resolve("./x.csv"), a);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0)).endsWith("x.csv is what --output names");
  }

  @Test
  void rolesAreAColumn() throws Exception {
    Path a = write("a.txt", "रूस के रक्षा मंत्री सर्गेई शोइगु शनिवार को दिल्ली पहुंचे।\n");

    List<String> lines = Cli.run("extract", "--role", a).lines();

    assertThat(lines.get(0)).isEqualTo(Cli.HEADER + ",role");
    assertThat(lines).anyMatch(line -> line.endsWith("Sergei Shoigu,रक्षा मंत्री"));
    assertThat(lines).anyMatch(line -> line.endsWith("Delhi,"));
  }

  @Test
  void ownNamesGoFirst() throws Exception {
    Path a = write("a.txt", TWO);
    Path names = write("my.csv", "hindi,english,type\nदिल्ली,Dilli,LOCATION\n");

    List<String> rows = Cli.run("extract", "--names", names, a).rows();

    assertThat(rows)
        .extracting(row -> row.substring(row.lastIndexOf(',') + 1))
        .containsExactly("Dilli", "Russia", "Dilli");
  }

  @Test
  void ownNamesThatAreWrongOrMissing() throws Exception {
    Path a = write("a.txt", TWO);
    Path names = write("my.csv", "hindi,english,type\nदिल्ली,Dilli,CITY\n");

    assertThat(Cli.run("extract", "--names", names, a))
        .isEqualTo(
            new Cli.Outcome(
                1,
                "",
                "namavali: "
                    + names
                    + ":2:14: found the type 'CITY', expected one of PERSON, LOCATION,"
                    + " ORGANIZATION\n"));
    assertThat(Cli.run("extract", "--names", folder.resolve("x"), a).messages())
        .containsExactly("namavali: " + folder.resolve("x") + ": no such file or folder");
  }
}
