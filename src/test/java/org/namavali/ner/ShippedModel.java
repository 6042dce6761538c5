package org.namavali.ner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ext.ExtensionLoader;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.NameSamples;
import org.namavali.text.HindiTokenizer;

/** The model of the repository, and sentences to try it on. */
final class ShippedModel {

  static final Path FILE = Path.of("models", "hi", "names.bin");

  private ShippedModel() {}

  static NameModel load() throws IOException {
    try (InputStream in = Files.newInputStream(FILE)) {
      return NameModel.load(in);
    }
  }

  /** What any OpenNLP program does with the file. */
  static NameFinderME plain() throws IOException {
    ExtensionLoader.registerAllowedPackage("org.namavali");
    return new NameFinderME(new TokenNameFinderModel(FILE));
  }

  static List<NameSample> samples(String folder) throws IOException {
    Corpus corpus = Corpus.read(Path.of("training-data", "hi", folder));
    return new NameSamples(new HindiTokenizer()).of(corpus.sentences());
  }

  static List<String[]> sentences(String folder) throws IOException {
    return samples(folder).stream().map(NameSample::getSentence).toList();
  }
}
