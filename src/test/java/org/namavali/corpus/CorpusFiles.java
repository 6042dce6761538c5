package org.namavali.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.namavali.EntityType;

/** Small corpora for tests. */
final class CorpusFiles {

  private CorpusFiles() {}

  static Path write(Path folder, String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  static Corpus read(Path folder, String name, String content) throws IOException {
    return Corpus.read(write(folder, name, content));
  }

  /** The names of a sentence as {@code text/TYPE}. */
  static List<String> names(AnnotatedSentence sentence) {
    return sentence.names().stream()
        .map(name -> sentence.text().substring(name.start(), name.end()) + "/" + name.type())
        .toList();
  }

  /** An article in {@link CorpusFormat#ARTICLES}, its blank line included. */
  static String render(Article article) {
    return article.sentences().stream()
        .map(CorpusFiles::render)
        .collect(Collectors.joining("\n", "# " + article.topic() + "\n", "\n\n"));
  }

  private static String render(AnnotatedSentence sentence) {
    StringBuilder line = new StringBuilder();
    int from = 0;
    for (Name name : sentence.names()) {
      line.append(escape(sentence.text().substring(from, name.start())));
      line.append(tagged(name.type(), sentence.text().substring(name.start(), name.end())));
      from = name.end();
    }
    return line.append(escape(sentence.text().substring(from))).toString();
  }

  private static String tagged(EntityType type, String name) {
    return "<" + type + ">" + escape(name) + "</" + type + ">";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
