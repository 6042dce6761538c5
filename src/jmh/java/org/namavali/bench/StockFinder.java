package org.namavali.bench;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/** Text to mentions as OpenNLP's manual shows it. For one thread. */
final class StockFinder {

  /**
   * A name where it stands.
   *
   * @param sentence counted from 1
   * @param start first UTF-16 unit in the text
   * @param end unit after its last one
   */
  record Mention(int sentence, int start, int end, String type, String text, double confidence) {}

  private final SentenceDetectorME sentenceDetector;
  private final TokenizerME tokenizer;
  private final NameFinderME nameFinder;

  StockFinder(StockModels models) {
    this.sentenceDetector = new SentenceDetectorME(models.sentences());
    this.tokenizer = new TokenizerME(models.tokens());
    this.nameFinder = new NameFinderME(models.names());
  }

  /** The names of one document. */
  List<Mention> find(String text) {
    List<Mention> mentions = new ArrayList<>();
    int number = 0;
    for (Span sentence : sentenceDetector.sentPosDetect(text)) {
      number++;
      addMentions(mentions, text, sentence, number);
    }
    nameFinder.clearAdaptiveData();
    return mentions;
  }

  private void addMentions(List<Mention> mentions, String text, Span sentence, int number) {
    String line = sentence.getCoveredText(text).toString();
    Span[] tokens = tokenizer.tokenizePos(line);
    Span[] names = nameFinder.find(Span.spansToStrings(tokens, line));
    double[] probabilities = nameFinder.probs(names);
    for (int i = 0; i < names.length; i++) {
      int start = sentence.getStart() + tokens[names[i].getStart()].getStart();
      int end = sentence.getStart() + tokens[names[i].getEnd() - 1].getEnd();
      mentions.add(
          new Mention(
              number,
              start,
              end,
              names[i].getType(),
              text.substring(start, end),
              probabilities[i]));
    }
  }
}
