package org.namavali.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code namavali dataset check}, {@code split}, {@code stats} and {@code agree}. */
class DatasetTest {

  private static final String GOOD = "# t\n<PERSON>रमा</PERSON> आई\nवह गई।\n";
  private static final String BAD = "# t\n<PERSON>रमा ने</PERSON> कहा\nक & ख\n";

  @TempDir Path folder;

  @Test
  void checkPrintsFindingsAndCountsAndFails() throws IOException {
    Path bad = write("a.txt", BAD);

    Cli.Outcome outcome = Cli.run("dataset", "check", bad);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.lines())
        .startsWith(
            bad + ":2:9: case-marker-at-edge: PERSON 'रमा ने' ends with ने",
            bad + ":3:3: unescaped: found a bare &, expected &amp;",
            "",
            "      1  unescaped              a bare &, < or > in an article",
            "      1  case-marker-at-edge    a name with a postposition at its edge",
            "      2  findings in all",
            "")
        .last()
        .asString()
        .endsWith(bad.toString());
  }

  @Test
  void checkOfWhatIsRightSucceeds() throws IOException {
    Cli.Outcome outcome = Cli.run("dataset", "check", write("a.txt", GOOD));

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.lines().get(0)).isEqualTo("      0  findings in all");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void checkWritesJsonLines() throws IOException {
    Path bad = write("a.txt", BAD);

    Cli.Outcome outcome = Cli.run("dataset", "check", "--format", "json", bad);

    assertThat(outcome.lines()).hasSize(3);
    assertThat(outcome.lines().get(0))
        .isEqualTo(
            "{\"rule\":\"case-marker-at-edge\",\"file\":\""
                + bad
                + "\",\"line\":2,\"column\":9,\"text\":\"रमा ने\",\"message\":\"PERSON 'रमा ने' ends"
                + " with ने\"}");
    assertThat(outcome.lines().get(2))
        .startsWith("{\"summary\":{\"findings\":2,\"rules\":{\"unescaped\":1,")
        .contains("\"sentences\":2,", "\"PERSON\":1,");
  }

  @Test
  void rulesCanBeChosenAndSkipped() throws IOException {
    Path bad = write("a.txt", BAD);

    assertThat(Cli.run("dataset", "check", "--rule", "unescaped,bio", bad).lines())
        .filteredOn(line -> line.startsWith(bad + ":"))
        .singleElement()
        .asString()
        .contains("unescaped");
    assertThat(
            Cli.run("dataset", "check", "-s", "unescaped", "-s", "case-marker-at-edge", bad).exit())
        .isZero();
    assertThat(Cli.run("dataset", "check", "--counts", bad).lines().get(0)).contains("unescaped");
    assertThat(Cli.run("dataset", "check", "-r", "bio", "-s", "bio", bad).exit()).isZero();
  }

  @Test
  void anUnknownRuleIsWrongUse() {
    Cli.Outcome outcome = Cli.run("dataset", "check", "--rule", "spelling", "a.txt");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0))
        .contains("--rule", "found 'spelling', expected one of encoding, format, ");
  }

  @Test
  void acceptedFindingsStayUnlessThereAreMore() throws IOException {
    Path bad = write("a.txt", BAD);
    String row = "case-marker-at-edge\tरमा ने\t1\ta name of the song\n";
    Path accepted = write("accepted.tsv", "rule\ttext\tcount\treason\n" + row);

    assertThat(Cli.run("dataset", "check", "--accept", accepted, bad).lines().get(0))
        .contains("unescaped");
    Path twice = write("b.txt", BAD.replace("क & ख", "<PERSON>रमा ने</PERSON> गाया।"));
    assertThat(Cli.run("dataset", "check", "-a", accepted, twice).lines())
        .filteredOn(line -> line.contains(": case-marker-at-edge:"))
        .hasSize(2);
    Cli.Outcome none = Cli.run("dataset", "check", "-a", accepted, write("c.txt", GOOD));
    assertThat(none.exit()).isZero();
    assertThat(none.messages())
        .containsExactly(
            "namavali: "
                + accepted
                + ": case-marker-at-edge 'रमा ने' was accepted 1 times, found 0");
  }

  @Test
  void aTableOfAnotherKindIsNotAccepted() throws IOException {
    Path good = write("a.txt", GOOD);

    assertThat(accept("", good))
        .endsWith(
            ":1: found nothing, expected the headings rule, text," + " count, reason between tabs");
    String head = "rule\ttext\tcount\treason\n";
    assertThat(accept(head + "bio\tx\t1\n", good)).contains(":2: found 3 cells");
    assertThat(accept(head + "bio\tx\t1\t\n", good)).contains(":2: found no reason");
    assertThat(accept(head + "boo\tx\t1\ty\n", good)).contains(":2: found rule 'boo'");
    assertThat(accept(head + "bio\tx\tmany\ty\n", good)).contains(":2: found count 'many'");
    assertThat(accept(head + "bio\tx\t1\ty\nbio\tx\t2\tz\n", good)).contains(":3: found bio 'x'");
  }

  private String accept(String table, Path corpus) throws IOException {
    Cli.Outcome outcome = Cli.run("dataset", "check", "-a", write("accepted.tsv", table), corpus);
    assertThat(outcome.exit()).isEqualTo(1);
    return outcome.err().strip();
  }

  @Test
  void splitWritesFoldersOfTheSameFormat() throws IOException {
    StringBuilder text = new StringBuilder();
    for (char c = 'क'; c < 'क' + 10; c++) {
      text.append("# t\nशीर्षक").append(c).append("\nवाक्य").append(c).append("\n\n");
    }
    Path corpus = write("a.txt", text.toString());
    Path out = folder.resolve("parts");

    Cli.Outcome outcome = Cli.run("dataset", "split", "--ratio", "3:1", "-o", out, corpus);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.lines()).hasSize(3);
    assertThat(
            Files.readString(out.resolve("train/a.txt")).length()
                + Files.readString(out.resolve("dev/a.txt")).length())
        .isEqualTo(text.length());
    assertThat(out.resolve("test")).doesNotExist();
    assertThat(Cli.run("dataset", "split", "-o", out, corpus).messages())
        .containsExactly(
            "namavali: found " + out.resolve("train") + ", expected a folder without it");
  }

  @Test
  void aRatioIsOfWholeNumbers() {
    Cli.Outcome outcome = Cli.run("dataset", "split", "--ratio", "8:2:0", "-o", folder, "a.txt");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.messages().get(0))
        .isEqualTo(
            "namavali: --ratio: found '8:2:0', expected two or three whole numbers such as 8:1:1");
  }

  @Test
  void statsKnowsWhatTheModelKnows() throws IOException {
    Path corpus =
        write("a.txt", "# t\n<LOCATION>दिल्ली</LOCATION> में\n<PERSON>झ्ठ्ढ</PERSON> ने।\n");

    Cli.Outcome outcome = Cli.run("dataset", "stats", corpus);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.lines())
        .anyMatch(line -> line.matches("all +4 +1 +25\\.0 % +4 +1 +25\\.0 %"))
        .anyMatch(line -> line.equals("most frequent LOCATION: दिल्ली 1"));
  }

  @Test
  void statsWritesAPageThatNeedsNoNetwork() throws IOException {
    Path corpus = write("a.txt", "# t\n<PERSON>रमा &amp; &lt;उमा&gt;</PERSON> आईं।\n");
    Path page = folder.resolve("page.html");

    assertThat(Cli.run("dataset", "stats", "--html", page, corpus).exit()).isZero();

    String html = Files.readString(page);
    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .contains("<td lang=\"hi\">रमा &amp; &lt;उमा&gt;</td>", "<svg", "fill:var(--bar2)")
        .doesNotContain("http-equiv", "src=", "href=", "<script");
    assertThat(Cli.run("dataset", "stats", "--html", page, corpus).exit()).isZero();
    assertThat(Files.readString(page)).isEqualTo(html);
  }

  @Test
  void agreeComparesTwoFiles() throws IOException {
    Path first = write("a.txt", GOOD);
    Path second = write("b.txt", GOOD.replace("PERSON", "LOCATION") + "और भी।\n");

    Cli.Outcome outcome = Cli.run("dataset", "agree", first, second);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.lines().get(0))
        .isEqualTo(first + ":2:9: PERSON 'रमा', but LOCATION 'रमा'; see " + second + ":2:11");
    assertThat(outcome.messages())
        .containsExactly("namavali: warning: 1 sentence is in " + second + " only");
    assertThat(Cli.run("dataset", "agree", first, write("c.txt", "# t\nकुछ और\n")).messages())
        .contains("namavali: found no sentence that is in both, expected the same sentences");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
