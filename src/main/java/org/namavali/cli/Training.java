package org.namavali.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.InsufficientTrainingDataException;
import org.namavali.Models;
import org.namavali.corpus.SentenceSamples;
import org.namavali.ner.Gazetteer;
import org.namavali.ner.NameTrainer;
import org.namavali.ner.WordTable;
import org.namavali.text.SentenceTrainer;

/** Trains models by a plan: first corpora are added, then it runs, once. */
final class Training {

  private final TrainingPlan plan;
  private final PrintWriter messages;
  private final WordTable words;
  private final Gazetteer names;
  private final List<NameSample> samples = new ArrayList<>();
  private final List<SentenceSample> pages = new ArrayList<>();

  Training(TrainingPlan plan, PrintWriter messages) throws IOException {
    this.plan = plan;
    this.messages = messages;
    this.words = plan.readWords();
    this.names = plan.readNames();
  }

  void add(TrainingCorpus corpus) throws IOException {
    MarkedCorpus marked = corpus.read();
    messages.println(marked.summary());
    marked.warn(messages);
    samples.addAll(corpus.samples(marked.corpus()));
    if (corpus.guidelines().isEmpty()) {
      pages.addAll(SentenceSamples.varied(marked.corpus().articles(), plan.settings().seed()));
    }
  }

  /**
   * The models' files.
   *
   * @throws IOException if the corpora teach nothing
   */
  Map<String, byte[]> run() throws IOException {
    if (samples.stream().allMatch(sample -> sample.getNames().length == 0)) {
      throw new IOException("there is no name marked in the corpora, so there is nothing to learn");
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("sentence.bin", sentences());
    files.put(
        "names.bin",
        ModelArchive.bytes(new NameTrainer(words, names).train(samples, plan.settings())));
    files.put("names.tsv", Files.readAllBytes(plan.names()));
    return files;
  }

  /** Columns and spans know no running text, and a few lines of it teach nothing. */
  private byte[] sentences() throws IOException {
    try {
      if (pages.stream().anyMatch(page -> page.getSentences().length > 1)) {
        return ModelArchive.bytes(new SentenceTrainer().train(pages));
      }
    } catch (InsufficientTrainingDataException e) {
      // Falls back on the models built in.
    }
    messages.println(
        "namavali: warning: too few marked articles to learn the ends of sentences from;"
            + " sentence.bin is the one built in");
    return Models.bundledSentences();
  }
}
