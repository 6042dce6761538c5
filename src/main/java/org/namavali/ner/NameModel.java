package org.namavali.ner;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.Span;
import opennlp.tools.util.ext.ExtensionLoader;
import org.namavali.text.Spelling;
import org.namavali.text.TextHash;

/**
 * Finds names with a model of {@link NameTrainer}, many times as fast as OpenNLP's {@code
 * NameFinderME}, and the very same names.
 *
 * <p>Not for other name models, which only OpenNLP itself can read. A word once seen costs a few
 * additions and look-ups a token and no object; words seen last are kept, 262,144 of them at most
 * (75 MB). Immutable; threads may share it, and each keeps arrays of the size of its longest
 * sentence.
 */
public final class NameModel {

  private static final int LONGEST_CACHED = 64;

  private final String language;
  private final CrfWeights weights;
  private final WordTable words;
  private final Gazetteer names;
  private final UnaryOperator<String> manifest;
  private final ListedScores listed;
  private final ScoredWord before;
  private final ScoredWord after;
  private final WordCache cache = new WordCache();
  private final ThreadLocal<Tagger> taggers = ThreadLocal.withInitial(() -> new Tagger(this));

  /** A model just trained, of whose confidences nothing is known. */
  NameModel(String language, CrfWeights weights, WordTable words, Gazetteer names) {
    this(language, weights, words, names, property -> null);
  }

  private NameModel(
      String language,
      CrfWeights weights,
      WordTable words,
      Gazetteer names,
      UnaryOperator<String> manifest) {
    this.language = language;
    this.weights = weights;
    this.words = words;
    this.names = names;
    this.manifest = manifest;
    this.listed = new ListedScores(weights);
    FeatureLookup lookup = new FeatureLookup(weights.table());
    this.before = new ScoredWord(0, WordForm.BEFORE, lookup);
    this.after = new ScoredWord(0, WordForm.AFTER, lookup);
  }

  /**
   * Reads a model file; the stream is left open.
   *
   * @throws InvalidFormatException if it is something else, or a model of another kind
   */
  public static NameModel load(InputStream in) throws IOException {
    ExtensionLoader.registerAllowedPackage("org.namavali");
    return of(open(in));
  }

  /** OpenNLP fails in any way on what is not a model. */
  private static TokenNameFinderModel open(InputStream in) throws IOException {
    try {
      return new TokenNameFinderModel(in);
    } catch (RuntimeException e) {
      throw new InvalidFormatException("not a name model of OpenNLP: " + e.getMessage(), e);
    }
  }

  /**
   * The names of an OpenNLP model.
   *
   * @throws InvalidFormatException if it was not made by {@link NameTrainer}
   */
  public static NameModel of(TokenNameFinderModel model) throws InvalidFormatException {
    SequenceClassificationModel field = model.getNameFinderSequenceModel();
    Object words = model.getArtifact(NameTrainer.WORDS_RESOURCE);
    Object names = model.getArtifact(NameTrainer.NAMES_RESOURCE);
    if (field instanceof CrfModel crf
        && words instanceof WordTable table
        && names instanceof Gazetteer gazetteer) {
      return new NameModel(
          model.getLanguage(), crf.weights(), table, gazetteer, model::getManifestProperty);
    }
    throw new InvalidFormatException(
        String.format(
            Locale.ROOT,
            "a name model with a %s, expected one that was trained by Namavali",
            field.getClass().getSimpleName()));
  }

  /** The model as OpenNLP keeps it, to be written to a file. */
  public TokenNameFinderModel pack() throws InvalidFormatException {
    return NameTrainer.pack(language, weights, words, names);
  }

  /**
   * The names among the tokens of a sentence.
   *
   * @return spans of tokens in order, each with its type and, as its probability, the probability
   *     that exactly this span is a name of this type
   */
  public Span[] find(String[] tokens) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>(tokens.length);
    for (String token : tokens) {
      spans.add(new Span(text.length(), text.length() + token.length()));
      text.append(token);
    }
    return find(text, spans);
  }

  /** The names among tokens that are spans of a text, as {@link #find(String[])} gives them. */
  public Span[] find(CharSequence text, List<Span> tokens) {
    return withTagger(tagger -> tagger.find(text, tokens));
  }

  /** A tagger that fails, say for want of memory, may have arrays half grown: it is not kept. */
  private <T> T withTagger(Function<Tagger, T> action) {
    try {
      return action.apply(taggers.get());
    } catch (RuntimeException | Error e) {
      taggers.remove();
      throw e;
    }
  }

  /** Whether the table of words that the model was trained with has this word, as it is written. */
  public boolean knows(String word) {
    return words.entry(Spelling.normalize(word)) != WordTable.UNKNOWN;
  }

  String language() {
    return language;
  }

  /**
   * The names as {@link #find(CharSequence, List)} gives them, and how sure the model is of them:
   * for choosing what to have annotated. Takes several times as long.
   */
  public Tagging tag(CharSequence text, List<Span> tokens) {
    return withTagger(tagger -> tagger.tag(text, tokens));
  }

  /**
   * How far its confidences can be relied on; empty where the model was never asked on text of
   * marked names. Read from the model's manifest by each call.
   *
   * @throws InvalidFormatException if the manifest is damaged there
   */
  public Optional<Reliability> reliability() throws InvalidFormatException {
    return Reliability.of(manifest);
  }

  CrfWeights weights() {
    return weights;
  }

  WordTable words() {
    return words;
  }

  Gazetteer names() {
    return names;
  }

  ListedScores listed() {
    return listed;
  }

  ScoredWord before() {
    return before;
  }

  ScoredWord after() {
    return after;
  }

  ScoredWord word(CharSequence text, int start, int end, FeatureLookup lookup) {
    long key = TextHash.finish(TextHash.of(text, start, end));
    ScoredWord word = cache.get(key);
    return word == null ? newWord(key, text.subSequence(start, end).toString(), lookup) : word;
  }

  private ScoredWord newWord(long key, String token, FeatureLookup lookup) {
    ScoredWord word = new ScoredWord(key, WordForm.of(token, words, names), lookup);
    if (token.length() <= LONGEST_CACHED) {
      cache.put(word);
    }
    return word;
  }
}
