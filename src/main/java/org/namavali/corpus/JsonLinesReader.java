package org.namavali.corpus;

import java.util.ArrayList;
import java.util.List;

/** Reads {@link CorpusFormat#JSONL}. For one file and one thread. */
final class JsonLinesReader {

  private final SourceText source;
  private final List<Article> articles = new ArrayList<>();
  private final List<AnnotatedSentence> sentences = new ArrayList<>();
  private String document = "";

  JsonLinesReader(SourceText source) {
    this.source = source;
  }

  /** Neighbouring sentences of one document become one article. */
  List<Article> read() throws CorpusException {
    for (int number = 1; number <= source.lines().size(); number++) {
      if (!source.line(number).isBlank()) {
        read(number);
      }
    }
    endArticle();
    return articles;
  }

  private void read(int number) throws CorpusException {
    JsonSentence parsed;
    try {
      parsed = JsonSentence.parse(source, number);
    } catch (CorpusException e) {
      source.leaveOut(e);
      return;
    }
    AnnotatedSentence sentence = parsed.sentence();
    add(sentence);
    source.tell(sentence, parsed.anchors());
  }

  private void add(AnnotatedSentence sentence) {
    if (!sentence.document().equals(document)) {
      endArticle();
      document = sentence.document();
    }
    sentences.add(sentence);
  }

  private void endArticle() {
    if (!sentences.isEmpty()) {
      articles.add(new Article(document, "", sentences));
    }
    sentences.clear();
  }
}
