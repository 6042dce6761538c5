package org.namavali.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The models of OpenNLP's own tools, trained on our corpus. */
record StockModels(SentenceModel sentences, TokenizerModel tokens, TokenNameFinderModel names) {

  /** Where benchmarks keep them. */
  static final Path FOLDER = Path.of("target/bench/stock");

  private static final String SENTENCES = "sentences.bin";
  private static final String TOKENS = "tokens.bin";
  private static final String NAMES = "names.bin";

  static StockModels read(Path folder) throws IOException {
    return new StockModels(
        new SentenceModel(folder.resolve(SENTENCES)),
        new TokenizerModel(folder.resolve(TOKENS)),
        names(folder));
  }

  /** The name model alone. */
  static TokenNameFinderModel names(Path folder) throws IOException {
    return new TokenNameFinderModel(folder.resolve(NAMES));
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    sentences.serialize(folder.resolve(SENTENCES));
    tokens.serialize(folder.resolve(TOKENS));
    names.serialize(folder.resolve(NAMES));
  }
}
