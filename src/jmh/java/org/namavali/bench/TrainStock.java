package org.namavali.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.Article;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.NameSamples;
import org.namavali.corpus.SentenceSamples;
import org.namavali.text.HindiTokenizer;

/** Trains OpenNLP's own tools with their default settings: {@code TrainStock FOLDER}. */
final class TrainStock {

  private static final String LANGUAGE = "hin";
  private static final char[] STOPS = {'।', '॥', '?', '!', '.'};

  private TrainStock() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("expected a folder for the models");
    }
    Corpus corpus = Corpus.read(TextSource.CORPUS);
    new StockModels(
            sentences(corpus.articles()),
            tokens(corpus.sentences()),
            names(samples(corpus.articles())))
        .write(Path.of(args[0]));
  }

  private static SentenceModel sentences(List<Article> articles) throws IOException {
    return SentenceDetectorME.train(
        LANGUAGE,
        ObjectStreamUtils.createObjectStream(SentenceSamples.printed(articles)),
        new SentenceDetectorFactory(LANGUAGE, true, null, STOPS),
        TrainingParameters.defaultParams());
  }

  private static TokenizerModel tokens(List<AnnotatedSentence> sentences) throws IOException {
    HindiTokenizer tokenizer = new HindiTokenizer();
    List<TokenSample> samples =
        sentences.stream()
            .map(AnnotatedSentence::text)
            .map(text -> new TokenSample(text, tokenizer.tokenizePos(text)))
            .toList();
    return TokenizerME.train(
        ObjectStreamUtils.createObjectStream(samples),
        new TokenizerFactory(LANGUAGE, null, false, null),
        TrainingParameters.defaultParams());
  }

  /** The samples article by article in a random order: the perceptron leans to what comes last. */
  private static List<NameSample> samples(List<Article> articles) {
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(1));
    return new NameSamples(new HindiTokenizer()).of(new Corpus(shuffled).sentences());
  }

  /** A perceptron with OpenNLP's default features. */
  static TokenNameFinderModel names(List<NameSample> samples) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    return NameFinderME.train(
        LANGUAGE,
        null,
        ObjectStreamUtils.createObjectStream(samples),
        parameters,
        new TokenNameFinderFactory(null, Map.of(), new BioCodec()));
  }
}
