package org.namavali;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.util.Span;
import org.namavali.entity.EnglishNames;
import org.namavali.entity.EntityGrouper;
import org.namavali.entity.NameList;
import org.namavali.entity.Occurrence;
import org.namavali.ner.Reliability;
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
  private final EntityGrouper grouper;
  private final EnglishNames english;
  private final HindiTokenizer tokenizer = new HindiTokenizer();

  private Namavali(Models models) {
    this.models = Objects.requireNonNull(models, "models");
    grouper = new EntityGrouper(models.list());
    english = new EnglishNames(models.list(), models.romanizer());
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
   * Loads the models of a language in the jar.
   *
   * @param language the name of its folder in {@code models/}: {@code hi}
   * @throws ModelException if there are none, or they are damaged
   */
  public static Namavali loadLanguage(String language) throws ModelException {
    return new Namavali(Models.bundled(language));
  }

  /**
   * Loads the models in a folder: {@code sentence.bin}, {@code names.bin}, {@code names.tsv} and,
   * if it is there, {@code romanizer.bin}.
   *
   * @throws ModelException if one is missing, damaged or something else
   */
  public static Namavali load(Path folder) throws ModelException {
    return new Namavali(Models.in(folder));
  }

  /**
   * The same with names of one's own, which go before those of the models. They give English names;
   * what is found in a text they don't change.
   */
  public Namavali with(NameList own) {
    return new Namavali(models.with(own));
  }

  /**
   * Finds the names in a text.
   *
   * <p>Takes time and memory linear in the text, so give articles rather than archives. Any string
   * is allowed, also a broken or an empty one.
   */
  public Extraction extract(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Span span : models.sentences().sentPosDetect(text)) {
      Sentence sentence = sentence(text, span.getStart(), span.getEnd());
      for (Span name : models.names().find(text, sentence.tokens())) {
        mentions.add(mention(text, sentence, sentences.size(), name));
      }
      sentences.add(sentence);
    }
    return new Extraction(text, sentences, withEntities(text, mentions));
  }

  /**
   * How far the confidences of mentions can be relied on; empty where that was never counted for
   * these models.
   *
   * @throws IOException if it is damaged
   */
  public Optional<Reliability> reliability() throws IOException {
    return models.names().reliability();
  }

  private Sentence sentence(String text, int start, int end) {
    return new Sentence(start, end, tokenizer.tokenizePos(text, start, end));
  }

  private List<Mention> withEntities(String text, List<Mention> mentions) {
    List<Occurrence> occurrences = new ArrayList<>(mentions.size());
    int before = text.length();
    for (Mention mention : mentions) {
      boolean explains = Occurrence.isExplained(text, before, mention.start());
      occurrences.add(new Occurrence(mention.type(), mention.text(), explains));
      before = mention.end();
    }
    List<String> entities = grouper.group(occurrences);
    List<Mention> complete = new ArrayList<>(mentions.size());
    for (int i = 0; i < entities.size(); i++) {
      complete.add(complete(mentions.get(i), entities.get(i)));
    }
    return complete;
  }

  private Mention complete(Mention mention, String entity) {
    return new Mention(
        mention.type(),
        mention.sentence(),
        mention.start(),
        mention.end(),
        mention.text(),
        mention.confidence(),
        entity,
        english.of(mention.type(), mention.text(), entity));
  }

  /** Of no entity and no English name yet. */
  private Mention mention(String text, Sentence sentence, int number, Span name) {
    int start = sentence.tokens().get(name.getStart()).getStart();
    int end = sentence.tokens().get(name.getEnd() - 1).getEnd();
    String printed = text.substring(start, end);
    EntityType type = EntityType.valueOf(name.getType());
    return new Mention(type, number, start, end, printed, name.getProb(), printed, "");
  }
}
