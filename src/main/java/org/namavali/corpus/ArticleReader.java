package org.namavali.corpus;

import java.util.ArrayList;
import java.util.List;

/** Reads {@link CorpusFormat#ARTICLES}. For one file and one thread. */
final class ArticleReader {

  private static final String TOPIC = "# ";

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
    if (!line.startsWith(TOPIC)) {
      throw source.error(number, 0, "'" + line + "' outside an article", "a line '# topic'");
    }
    topic = line.substring(TOPIC.length()).strip();
    if (topic.isEmpty()) {
      throw source.error(number, 0, "a topic line without a topic", "a line '# topic'");
    }
  }

  private void addSentence(int number, String line) throws CorpusException {
    if (line.startsWith(TOPIC)) {
      String expected = sentences.isEmpty() ? "the headline" : "a blank line before it";
      throw source.error(number, 0, "'" + line + "' inside an article", expected);
    }
    String document = source.document(articles.size() + 1);
    MarkedLine marked = MarkedLine.parse(source, number);
    sentences.add(
        new AnnotatedSentence(document, marked.text(), marked.names(), sentences.isEmpty()));
  }

  private void endArticle(int number) throws CorpusException {
    if (topic.isEmpty()) {
      return;
    }
    if (sentences.isEmpty()) {
      throw number > source.lines().size()
          ? source.errorAtEnd("the headline")
          : source.error(number, 0, "a blank line", "the headline");
    }
    articles.add(new Article(source.document(articles.size() + 1), topic, sentences));
    topic = "";
    sentences.clear();
  }
}
