package org.namavali.bench;

import java.io.IOException;
import org.namavali.Extraction;
import org.namavali.Namavali;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Text to mentions: how many MB of UTF-8 a second. An operation is a document. */
@State(Scope.Benchmark)
@Fork(value = 3, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractBenchmark {

  private StockModels stock;
  private Namavali namavali;

  /** What a thread has done. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Done {
    public long bytes;

    private String add(String document) {
      bytes += TextSource.bytes(document);
      return document;
    }
  }

  /** OpenNLP's tools are for one thread. */
  @State(Scope.Thread)
  public static class Finder {
    private StockFinder stock;

    @Setup
    public void make(ExtractBenchmark models) {
      stock = new StockFinder(models.stock);
    }
  }

  @Setup
  public void load() throws IOException {
    stock = StockModels.read(StockModels.FOLDER);
    namavali = Namavali.load();
  }

  @Benchmark
  public Object stock(NewsText text, Place place, Finder finder, Done done) {
    return finder.stock.find(done.add(place.next(text.documents())));
  }

  @Benchmark
  public Extraction namavali(NewsText text, Place place, Done done) {
    return namavali.extract(done.add(place.next(text.documents())));
  }
}
