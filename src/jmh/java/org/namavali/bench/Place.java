package org.namavali.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** Where a thread is among the documents; each starts elsewhere and goes round. */
@State(Scope.Thread)
public class Place {

  private double share;
  private int next = -1;

  @Setup
  public void start(ThreadParams threads) {
    share = (double) threads.getThreadIndex() / threads.getThreadCount();
  }

  <T> T next(List<T> documents) {
    next = next < 0 ? (int) (share * documents.size()) : next + 1;
    next = next < documents.size() ? next : 0;
    return documents.get(next);
  }
}
