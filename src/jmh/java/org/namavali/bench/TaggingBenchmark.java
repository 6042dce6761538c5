package org.namavali.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.ext.ExtensionLoader;
import org.namavali.ner.NameModel;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Names in tokens: how many tokens a second. An operation is a document. */
@State(Scope.Benchmark)
@Fork(value = 3, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class TaggingBenchmark {

  static final Path NAMES = Path.of("models/hi/names.bin");

  private TokenNameFinderModel stock;
  private TokenNameFinderModel field;
  private NameModel names;

  /** What a thread has done. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Done {
    public long tokens;
  }

  /** OpenNLP's finders are for one thread. */
  @State(Scope.Thread)
  public static class Finders {
    private NameFinderME stock;
    private NameFinderME field;

    @Setup
    public void make(TaggingBenchmark models) {
      stock = new NameFinderME(models.stock);
      field = new NameFinderME(models.field);
    }
  }

  @Setup
  public void load() throws IOException {
    ExtensionLoader.registerAllowedPackage("org.namavali");
    stock = StockModels.names(StockModels.FOLDER);
    field = new TokenNameFinderModel(NAMES);
    try (InputStream in = Files.newInputStream(NAMES)) {
      names = NameModel.load(in);
    }
  }

  @Benchmark
  public void stock(NewsTokens text, Place place, Finders finders, Done done, Blackhole hole) {
    find(place.next(text.documents()), finders.stock::find, done, hole);
    finders.stock.clearAdaptiveData();
  }

  @Benchmark
  public void fieldInStock(
      NewsTokens text, Place place, Finders finders, Done done, Blackhole hole) {
    find(place.next(text.documents()), finders.field::find, done, hole);
    finders.field.clearAdaptiveData();
  }

  @Benchmark
  public void namavali(NewsTokens text, Place place, Done done, Blackhole hole) {
    find(place.next(text.documents()), names::find, done, hole);
  }

  private static void find(
      String[][] document, Function<String[], Span[]> finder, Done done, Blackhole hole) {
    for (String[] sentence : document) {
      hole.consume(finder.apply(sentence));
      done.tokens += sentence.length;
    }
  }
}
