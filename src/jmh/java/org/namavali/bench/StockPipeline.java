package org.namavali.bench;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Names as CSV by OpenNLP's own tools: {@code StockPipeline [--threads N] MODELS PATH}, with a set
 * of them for each thread and all cores if N is not given.
 */
final class StockPipeline {

  private static final int AHEAD = 4;
  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator('\n')
          .setHeader("document", "sentence", "start", "end", "type", "mention", "confidence")
          .get();

  private final ThreadLocal<StockFinder> finders;
  private final int threads;

  private StockPipeline(StockModels models, int threads) {
    this.finders = ThreadLocal.withInitial(() -> new StockFinder(models));
    this.threads = threads;
  }

  private record Result(Path document, List<StockFinder.Mention> mentions) {}

  public static void main(String[] args) throws Exception {
    boolean counted = args.length > 0 && args[0].equals("--threads");
    List<String> paths = Arrays.asList(args).subList(counted ? 2 : 0, args.length);
    if (paths.size() != 2) {
      throw new IllegalArgumentException("expected [--threads N] MODELS PATH");
    }
    int threads = counted ? Integer.parseInt(args[1]) : Runtime.getRuntime().availableProcessors();
    StockModels models = StockModels.read(Path.of(paths.get(0)));
    try (Writer out = standardOutput();
        Stream<Path> files = Files.walk(Path.of(paths.get(1)));
        CSVPrinter printer = new CSVPrinter(out, CSV)) {
      Iterator<Path> documents = files.filter(Files::isRegularFile).sorted().iterator();
      new StockPipeline(models, threads).run(documents, printer);
    }
  }

  private static Writer standardOutput() {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private void run(Iterator<Path> documents, CSVPrinter out)
      throws IOException, ExecutionException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Queue<Future<Result>> pending = new ArrayDeque<>();
    while (documents.hasNext() || !pending.isEmpty()) {
      while (documents.hasNext() && pending.size() < threads * AHEAD) {
        Path document = documents.next();
        pending.add(workers.submit(() -> find(document)));
      }
      print(pending.remove().get(), out);
    }
    workers.shutdown();
  }

  private Result find(Path document) throws IOException {
    return new Result(document, finders.get().find(Files.readString(document)));
  }

  private static void print(Result result, CSVPrinter out) throws IOException {
    for (StockFinder.Mention mention : result.mentions()) {
      out.printRecord(
          result.document(),
          mention.sentence(),
          mention.start(),
          mention.end(),
          mention.type(),
          mention.text(),
          BigDecimal.valueOf(mention.confidence()).setScale(3, RoundingMode.HALF_UP));
    }
  }
}
