package org.namavali.corpus.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.CorpusException;
import org.namavali.corpus.FlawHandler;
import org.namavali.corpus.PlacedSentence;

/**
 * A corpus whose sentences know where they stand, held in memory as a whole. Immutable.
 *
 * @param path the file or folder that was asked for
 * @param articles its articles, file by file
 * @param faults what was read as it was meant, or left out
 */
public record PlacedCorpus(Path path, List<PlacedArticle> articles, List<CorpusException> faults) {

  public PlacedCorpus {
    articles = List.copyOf(articles);
    faults = List.copyOf(faults);
  }

  /**
   * Reads what can be read and keeps what is wrong with the rest.
   *
   * @throws IOException if a file cannot be read, or there is nothing to read
   */
  public static PlacedCorpus lenient(Path path) throws IOException {
    return read(path, true);
  }

  /**
   * Reads as {@link Corpus#read(Path, FlawHandler)} does, to the first fault that has no plain
   * meaning.
   *
   * @throws CorpusException at that fault
   * @throws IOException if a file cannot be read
   */
  public static PlacedCorpus strict(Path path) throws IOException {
    return read(path, false);
  }

  private static PlacedCorpus read(Path path, boolean lenient) throws IOException {
    Listener listener = new Listener(lenient);
    Corpus.read(path, listener);
    listener.endArticle();
    return new PlacedCorpus(path, listener.articles, listener.faults);
  }

  Stream<PlacedSentence> sentences() {
    return articles.stream().flatMap(article -> article.sentences().stream());
  }

  private static final class Listener implements FlawHandler {

    private final boolean lenient;
    private final List<PlacedArticle> articles = new ArrayList<>();
    private final List<CorpusException> faults = new ArrayList<>();
    private final List<PlacedSentence> sentences = new ArrayList<>();

    Listener(boolean lenient) {
      this.lenient = lenient;
    }

    @Override
    public void handle(CorpusException flaw) {
      faults.add(flaw);
    }

    @Override
    public void leaveOut(CorpusException fault) throws CorpusException {
      if (!lenient) {
        throw fault;
      }
      faults.add(fault);
    }

    @Override
    public void sentence(PlacedSentence sentence) {
      if (!sentences.isEmpty() && !goesOn(sentences.get(0), sentence)) {
        endArticle();
      }
      sentences.add(sentence);
    }

    private static boolean goesOn(PlacedSentence first, PlacedSentence next) {
      return first.sentence().document().equals(next.sentence().document())
          && first.place(0).file().equals(next.place(0).file());
    }

    void endArticle() {
      if (!sentences.isEmpty()) {
        articles.add(new PlacedArticle(sentences.get(0).sentence().document(), sentences));
        sentences.clear();
      }
    }
  }
}
