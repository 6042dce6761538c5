package org.namavali.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetConvertTest {

  private static final String ARTICLE = "# rain\n<LOCATION>पटना</LOCATION> में बारिश।\n";
  private static final String COLUMNS =
      """
      # document = a.txt#1
      # topic = rain
      # headline
      पटना	B-LOCATION
      में	O
      बारिश	O
      ।	O

      """;

  @TempDir Path folder;

  @Test
  void writesToStandardOutputAndSaysWhatIsLost() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);

    Cli.Outcome outcome = Cli.run("dataset", "convert", "--to", "conll", file);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).isEqualTo(COLUMNS);
    assertThat(outcome.messages())
        .containsExactly("namavali: lost: exact white space between tokens (1 sentence)");
  }

  @Test
  void readsStandardInput() {
    Cli.Outcome outcome =
        Cli.runOn(ARTICLE.getBytes(UTF_8), "dataset", "convert", "--to", "doccano", "-");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).endsWith("\"label\":[[0,4,\"LOCATION\"]]}\n");
  }

  @Test
  void writesAFolderFileByFile() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/sub"));
    Files.writeString(in.resolve("a.txt"), ARTICLE);
    Files.writeString(in.getParent().resolve("b.conll"), COLUMNS);
    Path out = Files.createDirectory(folder.resolve("out"));

    Cli.Outcome outcome =
        Cli.run("dataset", "convert", "--to", "articles", "-o", out, in.getParent());

    assertThat(outcome.exit()).isZero();
    assertThat(out.resolve("sub/a.txt")).hasContent(ARTICLE);
    assertThat(out.resolve("b.txt")).hasContent(ARTICLE.replace("।", " ।"));
  }

  @Test
  void writesAndReadsBrat() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    Path brat = folder.resolve("brat");

    assertThat(Cli.run("dataset", "convert", "--to", "brat", "-o", brat, file).exit()).isZero();

    assertThat(brat.resolve("000001-a.txt-1.ann")).hasContent("T1\tLOCATION 0 4\tपटना\n");
    assertThat(brat.resolve("annotation.conf")).exists();
    assertThat(Cli.run("dataset", "convert", "--to", "jsonl", brat).out())
        .contains("पटना में बारिश।");
    assertThat(Cli.run("dataset", "convert", "--to", "brat", "-o", brat, file).exit()).isEqualTo(2);
  }

  @Test
  void anUnknownTypeEndsItAndLeavesTheOutputAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("a.conll"), "शेर\tB-ANIMAL\n");
    Path out = Files.writeString(folder.resolve("a.jsonl"), "old\n");

    Cli.Outcome outcome = Cli.run("dataset", "convert", "--to", "jsonl", "-o", out, file);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err())
        .startsWith("namavali: " + file + ":1:5: found type 'ANIMAL', expected one of PERSON,");
    assertThat(out).hasContent("old");
    assertThat(Cli.run("dataset", "convert", "--to", "conll", "--map", "ANIMAL=", file).out())
        .isEqualTo("शेर\tO\n\n");
  }

  @Test
  void leavesOutWrongNamesWhenTold() throws IOException {
    String json = "{\"text\":\"पटना में\",\"label\":[[0,4,\"LOC\"],[5,99,\"LOC\"]]}";
    Path file = Files.writeString(folder.resolve("a.jsonl"), json);

    Cli.Outcome outcome = Cli.run("dataset", "convert", "--to", "conll", "--skip-wrong", file);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out()).isEqualTo("पटना\tB-LOCATION\nमें\tO\n\n");
    assertThat(outcome.err()).contains("namavali: left out 1 wrong name: " + file + ":1:");
  }

  @Test
  void typesAndSchemesAreWrittenAsAsked() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);

    Cli.Outcome outcome =
        Cli.run(
            "dataset",
            "convert",
            "--to",
            "conll2003",
            "--scheme",
            "bilou",
            "--write-as",
            "LOCATION=LOC,PERSON=PER",
            file);

    assertThat(outcome.out()).startsWith("-DOCSTART- -X- -X- O\n\nपटना _ _ U-LOC\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --to conllu a            | --to: conllu can only be read
          --to brat a              | --to brat needs --output and a folder
          --to xml a               | found 'xml', expected articles, jsonl, doccano, label-studio,
          --to jsonl --map X=Y a   | --map: found 'X=Y', expected PERSON, LOCATION, ORGANIZATION or
          --to jsonl --labels x a  | --labels: found 'x', expected conll2003, hiner,
          --to huggingface --number-by O,B-PER,I-PER a | --number-by: found no O or no B- and I- tag for LOCATION
          --to jsonl --offsets x a | found 'x', expected code-points, utf-16 or bytes
          --to jsonl --write-as PERSON=a>b a | --write-as: found 'a>b', expected letters,
          """)
  void saysWhatIsWrongWithItsUse(String args, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    Object[] words = ("dataset convert " + args.replace("a.txt", file.toString())).split(" ", -1);

    Cli.Outcome outcome = Cli.run(words);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains(message);
  }

  @Test
  void aFileToReadIsNotReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);

    Cli.Outcome outcome = Cli.run("dataset", "convert", "--to", "jsonl", "-o", file, file);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("--output: " + file + " is one of the files to read");
    assertThat(file).hasContent(ARTICLE);
  }

  @Test
  void helpFitsATerminal() {
    assertThat(Cli.run("dataset", "--help").lines()).anyMatch(line -> line.contains("convert"));
    assertThat(Cli.run("dataset", "convert", "--help").lines())
        .hasSizeGreaterThan(20)
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void aMissingFileIsNamed() {
    Cli.Outcome outcome = Cli.run("dataset", "convert", "--to", "jsonl", "nowhere.txt");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.messages())
        .containsExactly(
            "namavali: nowhere.txt: found no such file or folder, expected annotated text");
  }
}
