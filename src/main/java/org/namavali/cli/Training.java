package org.namavali.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.InsufficientTrainingDataException;
import org.namavali.Models;
import org.namavali.corpus.SentenceSamples;
import org.namavali.ner.EarlyStop;
import org.namavali.ner.NameLessons;
import org.namavali.ner.NameModel;
import org.namavali.ner.NameTrainer;
import org.namavali.text.SentenceTrainer;

/** Trains models: first corpora are added, then it runs, once. */
final class Training {

  private final NameTrainer trainer;
  private final NameTrainer.Settings settings;
  private final Beside beside;
  private final PrintWriter messages;
  private final Curriculum curriculum = new Curriculum();
  private final List<SentenceSample> pages = new ArrayList<>();

  /** Makes the files that lie beside {@code names.bin}. */
  private interface Beside {
    Map<String, byte[]> files(Training training) throws IOException;
  }

  private Training(
      NameTrainer trainer, NameTrainer.Settings settings, Beside beside, PrintWriter messages) {
    this.trainer = trainer;
    this.settings = settings;
    this.beside = beside;
    this.messages = messages;
  }

  /**
   * A training from nothing, with the lists of a plan.
   *
   * @param language its ISO 639-3 code
   */
  static Training by(TrainingPlan plan, String language, PrintWriter messages) throws IOException {
    NameTrainer trainer = new NameTrainer(language, plan.readWords(), plan.readNames());
    return new Training(
        trainer,
        plan.settings(),
        training ->
            Map.of(
                "sentence.bin",
                training.sentences(language),
                "names.tsv",
                Files.readAllBytes(plan.names())),
        messages);
  }

  /**
   * A training that goes on from models and changes nothing but the name model.
   *
   * @param settings where the settings are; null for those that suit a few hundred new sentences
   */
  static Training from(ModelChoice base, PlanFile settings, PrintWriter messages)
      throws IOException {
    NameTrainer trainer = NameTrainer.from(base.models().names());
    Map<String, byte[]> files = base.files();
    return new Training(
        trainer,
        settings == null ? NameTrainer.Settings.retraining() : settings.settings(),
        training -> files,
        messages);
  }

  void add(TrainingCorpus corpus) throws IOException {
    MarkedCorpus marked = corpus.read();
    messages.println(marked.summary());
    marked.warn(messages);
    curriculum.add(corpus, marked.corpus());
    if (corpus.guidelines().isEmpty()) {
      pages.addAll(SentenceSamples.varied(marked.corpus().articles(), settings.seed()));
    }
  }

  NameTrainer.Settings settings() {
    return settings;
  }

  Curriculum curriculum() {
    return curriculum;
  }

  /**
   * The sentences ready to be trained on.
   *
   * @throws IOException if the corpora teach nothing
   */
  NameLessons prepare() throws IOException {
    if (curriculum.samples().stream().allMatch(sample -> sample.getNames().length == 0)) {
      throw new IOException("there is no name marked in the corpora, so there is nothing to learn");
    }
    return trainer.prepare(curriculum.samples());
  }

  /**
   * Trains the name model.
   *
   * @param stop when to end early; null for never
   * @throws IOException if the corpora teach nothing
   */
  NameModel run(EarlyStop stop) throws IOException {
    NameLessons lessons = prepare();
    return stop == null
        ? lessons.train(curriculum.all(), settings)
        : lessons.train(curriculum.all(), settings, stop);
  }

  /** The models' files. */
  Map<String, byte[]> files(NameModel names) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>(beside.files(this));
    files.put("names.bin", ModelArchive.bytes(names.pack()));
    return files;
  }

  /** Columns and spans know no running text, and a few lines of it teach nothing. */
  private byte[] sentences(String language) throws IOException {
    try {
      if (pages.stream().anyMatch(page -> page.getSentences().length > 1)) {
        return ModelArchive.bytes(new SentenceTrainer(language).train(pages));
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
