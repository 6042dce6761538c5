package org.namavali.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Annotated text for training and measuring, held in memory as a whole. Immutable.
 *
 * <p>Not for raw documents, and not for corpora that do not fit into memory.
 *
 * @param articles the articles, file by file, as they stand there
 */
public record Corpus(List<Article> articles) {

  public Corpus {
    articles = List.copyOf(articles);
  }

  /**
   * Reads a file, or every corpus file in a folder and the folders below it, in the order of their
   * paths. Hidden files are skipped, in a folder also those that do not end like a {@link
   * CorpusFormat}. The format is told by the file's ending and content. All text is UTF-8, with or
   * without a byte order mark; lines end with LF or CRLF.
   *
   * <p>Documents are named {@code file#n}, with the path below the folder and counted from 1,
   * unless the corpus names them itself.
   *
   * @throws CorpusException at the first place where a file breaks its format, or where there is
   *     nothing to read
   * @throws IOException if a file cannot be read
   */
  public static Corpus read(Path path) throws IOException {
    return read(
        path,
        flaw -> {
          throw flaw;
        });
  }

  /** Like {@link #read(Path)}, but asks about flaws whose meaning is plain. */
  public static Corpus read(Path path, FlawHandler flaws) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (CorpusFile file : CorpusFile.list(path)) {
      articles.addAll(read(SourceText.of(file, flaws)));
    }
    return new Corpus(articles);
  }

  /**
   * Whether a file, or the first corpus file of a folder, looks annotated: by its ending, or for
   * marked articles by beginning with {@code # topic}. Not a check: {@link #read(Path)} may fail.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean isAnnotated(Path path) throws IOException {
    return CorpusFile.isAnnotated(path);
  }

  private static List<Article> read(SourceText source) throws CorpusException {
    List<Article> articles =
        switch (CorpusFormat.of(source.file().path(), source.lines())) {
          case ARTICLES -> new ArticleReader(source).read();
          case JSONL -> new JsonLinesReader(source).read();
          case CONLL -> new ConllReader(source).read();
        };
    if (articles.isEmpty()) {
      source.leaveOut(source.errorAtEnd("at least one sentence"));
    }
    return articles;
  }

  /**
   * The SHA-256, in hexadecimal, of what {@link #read(Path)} would read: of a file that of its
   * bytes; of a folder that of the lines {@code sha256sum} prints for its corpus files, given by
   * their paths below the folder and sorted.
   *
   * @throws CorpusException if there is nothing to read
   * @throws IOException if a file cannot be read
   */
  public static String sha256(Path path) throws IOException {
    return CorpusFile.sha256(path);
  }

  /** The sentences of all articles in order. */
  public List<AnnotatedSentence> sentences() {
    return articles.stream().flatMap(article -> article.sentences().stream()).toList();
  }
}
