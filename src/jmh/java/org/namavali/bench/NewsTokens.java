package org.namavali.bench;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.namavali.Models;
import org.namavali.text.HindiTokenizer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same documents as sentences of tokens, cut by our detector and tokenizer. */
@State(Scope.Benchmark)
public class NewsTokens {

  private final List<String[][]> documents = new ArrayList<>();

  @Setup
  public void cut(NewsText text) throws Exception {
    Models models = Models.bundled();
    HindiTokenizer tokenizer = new HindiTokenizer();
    for (String document : text.documents()) {
      List<String[]> sentences = new ArrayList<>();
      for (Span sentence : models.sentences().sentPosDetect(document)) {
        sentences.add(tokenizer.tokenize(sentence.getCoveredText(document).toString()));
      }
      documents.add(sentences.toArray(String[][]::new));
    }
  }

  List<String[][]> documents() {
    return documents;
  }
}
