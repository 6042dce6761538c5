package org.namavali.corpus.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.namavali.EntityType;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.CorpusException;
import org.namavali.corpus.FlawHandler;
import org.namavali.corpus.MarkedSentence;
import org.namavali.corpus.Name;

/** Reads {@link DatasetFormat#ARTICLES}. */
final class MarkedArticleReader implements PassageReader {

  private static final String TOPIC = "# ";

  private final DatasetInput input;
  private final ReadOptions options;
  private final TextLines lines;
  private int articles;
  private String topic = "";
  private boolean headlined;

  MarkedArticleReader(DatasetInput input, ReadOptions options) throws IOException {
    this.input = input;
    this.options = options;
    this.lines = new TextLines(input.path(), input.open());
  }

  @Override
  public Passage next() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        endArticle("a blank line");
      } else if (topic.isEmpty()) {
        startArticle(line);
      } else {
        return sentence(line);
      }
    }
    endArticle("the end of the file");
    return null;
  }

  private void startArticle(String line) throws CorpusException {
    topic = line.startsWith(TOPIC) ? line.substring(TOPIC.length()).strip() : "";
    if (topic.isEmpty()) {
      throw lines.place(0).error("'" + line + "' outside an article", "a line '# topic'");
    }
    articles++;
    headlined = false;
  }

  private Passage sentence(String line) throws CorpusException {
    if (line.startsWith(TOPIC)) {
      String expected = headlined ? "a blank line before it" : "the headline";
      throw lines.place(0).error("'" + line + "' inside an article", expected);
    }
    FlawHandler flaws = flaw -> options.notes().count(Remark.FLAWS);
    AnnotatedSentence marked =
        MarkedSentence.parse(
            lines.file(), lines.number(), line, input.document(articles), !headlined, flaws);
    headlined = true;
    return new Passage(withTypes(marked), List.of(), topic);
  }

  /** What the tags mean, if that is not what they say. */
  private AnnotatedSentence withTypes(AnnotatedSentence marked) throws CorpusException {
    List<Name> names = new ArrayList<>();
    for (Name name : marked.names()) {
      Optional<EntityType> type = options.types().find(name.type().name(), lines.place(0));
      type.ifPresent(known -> names.add(new Name(name.start(), name.end(), known)));
      options.notes().count(Remark.DROPPED_TYPE, name.type().name(), type.isEmpty() ? 1 : 0);
    }
    return new AnnotatedSentence(marked.document(), marked.text(), names, marked.headline());
  }

  private void endArticle(String found) throws CorpusException {
    if (!topic.isEmpty() && !headlined) {
      throw lines.place(0).error(found, "the headline");
    }
    topic = "";
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
