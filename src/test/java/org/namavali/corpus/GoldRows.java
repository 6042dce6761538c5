package org.namavali.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.namavali.EntityType;

/** Rows between tabs, written by hand, that speak of mentions in the corpus's dev articles. */
final class GoldRows {

  static final Path DEV = Path.of("training-data", "hi", "dev");

  /**
   * A mention.
   *
   * @param file the file of its article
   * @param article which of the file's articles, from 1
   * @param number which of the article's mentions, from 1
   */
  record Marked(String file, int article, int number, EntityType type, String text) {

    static Marked of(List<String> cells) {
      return new Marked(
          cells.get(0),
          Integer.parseInt(cells.get(1)),
          Integer.parseInt(cells.get(2)),
          EntityType.valueOf(cells.get(3)),
          cells.get(4));
    }

    String place() {
      return file + "#" + article;
    }
  }

  private GoldRows() {}

  /** The cells below the header, which must be the one given. */
  static List<List<String>> read(Path path, String header) throws IOException {
    List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
    if (!lines.get(0).equals(header)) {
      throw new IllegalArgumentException(path + ": found '" + lines.get(0) + "' as header");
    }
    return lines.stream().skip(1).map(line -> cells(path, line, header)).toList();
  }

  private static List<String> cells(Path path, String line, String header) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    int columns = header.split("\t", -1).length;
    if (cells.size() != columns || cells.stream().anyMatch(cell -> !cell.equals(cell.strip()))) {
      throw new IllegalArgumentException(path + ": not " + columns + " clean cells: " + line);
    }
    return cells;
  }

  /** Every mention of the dev articles. */
  static List<Marked> corpus() throws IOException {
    return Corpus.read(DEV).articles().stream()
        .flatMap(article -> marked(article).stream())
        .toList();
  }

  private static List<Marked> marked(Article article) {
    String[] place = article.document().split("#", 2);
    int number = Integer.parseInt(place[1]);
    List<Marked> marked = new ArrayList<>();
    for (AnnotatedSentence sentence : article.sentences()) {
      for (Name name : sentence.names()) {
        String text = sentence.text().substring(name.start(), name.end());
        marked.add(new Marked(place[0], number, marked.size() + 1, name.type(), text));
      }
    }
    return marked;
  }
}
