package org.namavali.corpus;

import java.util.ArrayList;
import java.util.List;

/** Reads {@link CorpusFormat#ARTICLES}. For one file and one thread. */
final class ArticleReader {

  private static final String TOPIC = "# ";
  private static final String UNKNOWN = "?";

  private final SourceText source;
  private final List<Article> articles = new ArrayList<>();
  private final List<AnnotatedSentence> sentences = new ArrayList<>();
  private String topic = "";

  ArticleReader(SourceText source) {
    this.source = source;
  }

  List<Article> read() throws CorpusException {
    for (int number = 1; number <= source.lines().size(); number++) {
      String line = source.line(number);
      if (line.isBlank()) {
        endArticle(number);
      } else if (topic.isEmpty()) {
        startArticle(number, line);
      } else {
        addSentence(number, line);
      }
    }
    endArticle(source.lines().size() + 1);
    return articles;
  }

  private void startArticle(int number, String line) throws CorpusException {
    boolean hasTopic = line.startsWith(TOPIC);
    topic = hasTopic ? line.substring(TOPIC.length()).strip() : "";
    if (topic.isEmpty()) {
      String found =
          hasTopic ? "a topic line without a topic" : "'" + line + "' outside an article";
      source.leaveOut(source.error(number, 0, found, "a line '# topic'"));
      topic = UNKNOWN;
    }
    if (!hasTopic) {
      addSentence(number, line);
    }
  }

  private void addSentence(int number, String line) throws CorpusException {
    if (line.startsWith(TOPIC)) {
      String expected = sentences.isEmpty() ? "the headline" : "a blank line before it";
      source.leaveOut(source.error(number, 0, "'" + line + "' inside an article", expected));
      return;
    }
    String document = source.document(articles.size() + 1);
    MarkedLine marked = MarkedLine.parse(source, number);
    if (!marked.text().isBlank()) {
      sentences.add(
          new AnnotatedSentence(document, marked.text(), marked.names(), sentences.isEmpty()));
      source.tell(sentences.get(sentences.size() - 1), marked.anchors());
    }
  }

  private void endArticle(int number) throws CorpusException {
    if (topic.isEmpty()) {
      return;
    }
    if (sentences.isEmpty()) {
      source.leaveOut(
          number > source.lines().size()
              ? source.errorAtEnd("the headline")
              : source.error(number, 0, "a blank line", "the headline"));
    } else {
      articles.add(new Article(source.document(articles.size() + 1), topic, sentences));
    }
    topic = "";
    sentences.clear();
  }
}
