package org.namavali.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.namavali.Namavali;
import org.namavali.ner.NameModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first load of a model in a process, from files that the system has in memory. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {

  @Benchmark
  public Namavali namavali() throws IOException {
    return Namavali.load();
  }

  @Benchmark
  public NameModel names() throws IOException {
    try (InputStream in = Files.newInputStream(TaggingBenchmark.NAMES)) {
      return NameModel.load(in);
    }
  }

  @Benchmark
  public Object stock() throws IOException {
    return StockModels.read(StockModels.FOLDER);
  }

  @Benchmark
  public TokenNameFinderModel stockNames() throws IOException {
    return StockModels.names(StockModels.FOLDER);
  }
}
