package org.namavali.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.util.Span;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.Article;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.Name;
import org.namavali.text.HindiTokenizer;

/**
 * News of any length: articles of our corpus in a random order, many of their words replaced.
 *
 * <p>Outside names a share of the words makes way for others, so that sentences do not come again
 * and the vocabulary goes on growing. The same seed gives the same documents. For one thread.
 */
final class TextSource {

  static final Path CORPUS = Path.of("training-data/hi/train");

  /** The size of a document in bytes of UTF-8, give or take an article's end. */
  static final int DOCUMENT = 3_000;

  private static final double REPLACED = 0.25;
  private static final double NEW = 0.01;
  private static final int LONGEST_PARAGRAPH = 4;

  private final HindiTokenizer tokenizer = new HindiTokenizer();
  private final List<Article> articles;
  private final WordSource words;
  private final Random random;

  private TextSource(List<Article> articles, WordSource words, long seed) {
    this.articles = articles;
    this.words = words;
    this.random = new Random(seed);
  }

  static TextSource open(long seed) throws IOException {
    return new TextSource(Corpus.read(CORPUS).articles(), WordSource.open(), seed);
  }

  /** So many bytes of documents, the last one perhaps going beyond. */
  List<String> documents(long bytes) {
    List<String> documents = new ArrayList<>();
    for (long done = 0; done < bytes; ) {
      String document = next();
      documents.add(document);
      done += bytes(document);
    }
    return documents;
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The next document: paragraphs, each a line. */
  String next() {
    StringBuilder text = new StringBuilder();
    int size = 0;
    while (size < DOCUMENT) {
      Article article = articles.get(random.nextInt(articles.size()));
      int left = 0;
      for (AnnotatedSentence sentence : article.sentences()) {
        left = left == 0 ? 1 + random.nextInt(LONGEST_PARAGRAPH) : left;
        left = sentence.headline() ? 0 : left - 1;
        String printed = rewritten(sentence) + (left == 0 ? "\n" : " ");
        text.append(printed);
        size += bytes(printed);
        if (size >= DOCUMENT) {
          break;
        }
      }
      endLine(text);
    }
    return text.toString();
  }

  private static void endLine(StringBuilder text) {
    if (text.charAt(text.length() - 1) == ' ') {
      text.setCharAt(text.length() - 1, '\n');
    }
  }

  private String rewritten(AnnotatedSentence sentence) {
    String text = sentence.text();
    StringBuilder rewritten = new StringBuilder();
    int done = 0;
    for (Span token : tokenizer.tokenizePos(text)) {
      rewritten.append(text, done, token.getStart());
      String word = text.substring(token.getStart(), token.getEnd());
      rewritten.append(isNamed(sentence, token) ? word : replaced(word));
      done = token.getEnd();
    }
    return rewritten.append(text.substring(done)).toString();
  }

  private static boolean isNamed(AnnotatedSentence sentence, Span token) {
    for (Name name : sentence.names()) {
      if (name.start() < token.getEnd() && token.getStart() < name.end()) {
        return true;
      }
    }
    return false;
  }

  private String replaced(String word) {
    if (!WordSource.isWord(word)) {
      return word;
    }
    double chance = random.nextDouble();
    if (chance < NEW) {
      return words.unknown();
    }
    return chance < NEW + REPLACED ? words.known(random) : word;
  }
}
