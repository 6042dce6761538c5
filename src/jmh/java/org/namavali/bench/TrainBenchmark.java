package org.namavali.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.NameSamples;
import org.namavali.entity.NameList;
import org.namavali.ner.Gazetteer;
import org.namavali.ner.NameTrainer;
import org.namavali.ner.WordTable;
import org.namavali.text.HindiTokenizer;
import org.namavali.text.Spelling;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Training a name model on 500 sentences of our corpus, by our settings and by OpenNLP's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn")
@Warmup(iterations = 3)
@Measurement(iterations = 10)
public class TrainBenchmark {

  private static final int SENTENCES = 500;
  private static final NameTrainer.Settings SETTINGS = new NameTrainer.Settings(12, 0.06, 0.3, 1);

  private final HindiTokenizer tokenizer = new HindiTokenizer();
  private List<NameSample> samples;
  private NameTrainer trainer;

  @Setup
  public void read() throws IOException {
    Corpus corpus = Corpus.read(TextSource.CORPUS);
    samples = new NameSamples(tokenizer).of(corpus.sentences().subList(0, SENTENCES));
    trainer = new NameTrainer(words(), names());
  }

  private static WordTable words() throws IOException {
    try (InputStream file = Files.newInputStream(WordSource.TABLE);
        InputStream in = new GZIPInputStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return WordTable.read(WordSource.TABLE.toString(), lines);
    }
  }

  private Gazetteer names() throws IOException {
    Path path = Path.of("models/hi/names.tsv");
    try (InputStream in = Files.newInputStream(path)) {
      return Gazetteer.of(
          NameList.read(path.toString(), in).entries().stream().map(this::entry).toList());
    }
  }

  private Gazetteer.Entry entry(NameList.Entry name) {
    List<String> words =
        List.of(tokenizer.tokenize(name.hindi())).stream().map(Spelling::normalize).toList();
    return new Gazetteer.Entry(words, name.type());
  }

  @Benchmark
  public TokenNameFinderModel namavali() throws IOException {
    return trainer.train(samples, SETTINGS);
  }

  @Benchmark
  public TokenNameFinderModel stock() throws IOException {
    return TrainStock.names(samples);
  }
}
