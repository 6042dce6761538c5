package org.namavali.bench;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Documents that benchmarks read one after another. */
@State(Scope.Benchmark)
public class NewsText {

  /** Enough for more words than {@code NameModel} keeps. */
  @Param("20")
  public int megabytes;

  private List<String> documents;

  @Setup
  public void write() throws IOException {
    documents = TextSource.open(1).documents(megabytes * 1_000_000L);
  }

  List<String> documents() {
    return documents;
  }
}
