package org.namavali.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.NameSamples;
import org.namavali.ner.NameTrainer;
import org.namavali.text.HindiTokenizer;
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

  private List<NameSample> samples;
  private NameTrainer trainer;

  @Setup
  public void read() throws IOException {
    Corpus corpus = Corpus.read(TextSource.CORPUS);
    samples = new NameSamples(new HindiTokenizer()).of(corpus.sentences().subList(0, SENTENCES));
    trainer = OurTraining.trainer();
  }

  @Benchmark
  public TokenNameFinderModel namavali() throws IOException {
    return trainer.train(samples, OurTraining.SETTINGS);
  }

  @Benchmark
  public TokenNameFinderModel stock() throws IOException {
    return TrainStock.names(samples);
  }
}
