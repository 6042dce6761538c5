package org.namavali;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;
import org.namavali.text.HindiTokenizer;

/**
 * Finds the people, places and organizations in Hindi news text.
 *
 * <pre>{@code
 * Namavali namavali = Namavali.load();
 * for (Mention mention : namavali.extract(text).mentions()) {
 *   System.out.println(mention.type() + " " + mention.text() + " " + mention.name());
 * }
 * }</pre>
 *
 * <p>Not for text of other languages or of Hindi in Latin letters. Loading takes some tenths of a
 * second, so load once. Immutable; threads may share it.
 */
public final class Namavali {

  private final Models models;
  private final Tokenizer tokenizer = new HindiTokenizer();

  private Namavali(Models models) {
    this.models = Objects.requireNonNull(models, "models");
  }

  /**
   * Loads the Hindi models in the jar.
   *
   * @throws ModelException if they are damaged
   */
  public static Namavali load() throws ModelException {
    return new Namavali(Models.bundled());
  }

  /**
   * Loads the models in a folder: {@code sentence.bin}, {@code names.bin} and {@code names.tsv}.
   *
   * @throws ModelException if one is missing, damaged or something else
   */
  public static Namavali load(Path folder) throws ModelException {
    return new Namavali(Models.in(folder));
  }

  /**
   * Finds the names in a text.
   *
   * <p>Takes time and memory linear in the text, some hundred times its size, so give articles
   * rather than archives. Any string is allowed, also a broken or an empty one.
   */
  public Extraction extract(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Span span : models.sentences().sentPosDetect(text)) {
      Sentence sentence = sentence(text, span);
      for (Span name : models.names().find(text, sentence.tokens())) {
        mentions.add(mention(text, sentence, sentences.size(), name));
      }
      sentences.add(sentence);
    }
    return new Extraction(text, sentences, mentions);
  }

  private Sentence sentence(String text, Span span) {
    Span[] tokens = tokenizer.tokenizePos(text.substring(span.getStart(), span.getEnd()));
    List<Span> moved = new ArrayList<>(tokens.length);
    for (Span token : tokens) {
      moved.add(new Span(token, span.getStart()));
    }
    return new Sentence(span.getStart(), span.getEnd(), moved);
  }

  private Mention mention(String text, Sentence sentence, int number, Span name) {
    int start = sentence.tokens().get(name.getStart()).getStart();
    int end = sentence.tokens().get(name.getEnd() - 1).getEnd();
    String printed = text.substring(start, end);
    EntityType type = EntityType.valueOf(name.getType());
    String english = models.list().english(printed, type).orElse("");
    return new Mention(type, number, start, end, printed, name.getProb(), printed, english);
  }
}
