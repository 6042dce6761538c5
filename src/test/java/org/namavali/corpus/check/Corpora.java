package org.namavali.corpus.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/** Small corpora for tests, written as marked articles. */
final class Corpora {

  private Corpora() {}

  /** A corpus of articles that have these lines each, under a topic. */
  static PlacedCorpus articles(Path folder, String name, String... articles) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String article : articles) {
      text.append("# t\n").append(article).append("\n\n");
    }
    return PlacedCorpus.lenient(Files.writeString(folder.resolve(name), text));
  }

  /** What is found, as {@code line:column rule}. */
  static List<String> check(PlacedCorpus... corpora) {
    CorpusCheck check =
        new CorpusCheck(
            EnumSet.allOf(Rule.class),
            words -> List.of("श्री", "मंत्री").contains(words.get(words.size() - 1)) ? 1 : 0);
    return check.run(List.of(corpora)).stream()
        .map(f -> f.place().line() + ":" + f.place().column() + " " + f.rule())
        .toList();
  }
}
