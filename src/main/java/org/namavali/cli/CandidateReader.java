package org.namavali.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import opennlp.tools.util.Span;
import org.namavali.EntityType;
import org.namavali.Models;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.Name;
import org.namavali.corpus.suggest.Candidate;
import org.namavali.input.Document;
import org.namavali.input.DocumentException;
import org.namavali.input.DocumentReader;
import org.namavali.input.DocumentSource;
import org.namavali.ner.Tagging;
import org.namavali.text.HindiTokenizer;

/** Reads documents part by part and gives their sentences, each with what models make of it. */
final class CandidateReader {

  /** What is shorter, or longer, is rarely a sentence: a cell or item of a list, or all of one. */
  private static final int FEWEST_TOKENS = 4;

  private static final int MOST_TOKENS = 100;

  private final HindiTokenizer tokenizer = new HindiTokenizer();
  private final Models models;
  private final Failures failures;

  CandidateReader(Models models, Failures failures) {
    this.models = models;
    this.failures = failures;
  }

  /** Gives all sentences in order, and tells of documents that could not be read. */
  void read(Iterator<DocumentSource> sources, Consumer<Candidate> candidates) {
    while (sources.hasNext()) {
      try (DocumentReader reader = sources.next().open()) {
        Document first = reader.next();
        failures.warnOfOtherScript(first);
        read(first).forEach(candidates);
        while (reader.hasNext()) {
          read(reader.next()).forEach(candidates);
        }
      } catch (DocumentException e) {
        failures.add(e.getMessage());
      }
    }
  }

  /** On all cores, which changes nothing of the order. */
  private List<Candidate> read(Document document) {
    return Arrays.stream(models.sentences().sentPosDetect(document.text()))
        .parallel()
        .map(span -> new Document(document.name(), span.getCoveredText(document.text()).toString()))
        .filter(Document::hasDevanagari)
        .flatMap(sentence -> candidates(sentence).stream())
        .toList();
  }

  private List<Candidate> candidates(Document sentence) {
    List<Span> tokens = tokenizer.tokenizePos(sentence.text(), 0, sentence.text().length());
    if (tokens.size() < FEWEST_TOKENS || tokens.size() > MOST_TOKENS) {
      return List.of();
    }
    Tagging tagging = models.names().tag(sentence.text(), tokens);
    List<Name> names = new ArrayList<>();
    for (Span name : tagging.names()) {
      int start = tokens.get(name.getStart()).getStart();
      int end = tokens.get(name.getEnd() - 1).getEnd();
      names.add(new Name(start, end, EntityType.valueOf(name.getType())));
    }
    return List.of(
        new Candidate(
            new AnnotatedSentence(sentence.name(), sentence.text(), names),
            tagging.names().stream().map(Span::getProb).toList(),
            tokens.stream().map(token -> token.getCoveredText(sentence.text()).toString()).toList(),
            tagging.doubts(),
            tagging.margin()));
  }
}
