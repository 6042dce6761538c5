package org.namavali.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the JMH benchmarks and prints a table of them; JMH's own options may be given, to try
 * quickly for instance. Its results go to {@code target/bench/micro-*.json}, its messages to {@code
 * target/bench/micro-*.log}.
 */
final class MicroBenchmarks {

  private static final String ROW = "| %s | %s | %s | %s | %s |%n";

  private final CommandLineOptions given;

  private MicroBenchmarks(CommandLineOptions given) {
    this.given = given;
  }

  public static void main(String[] args) throws Exception {
    MicroBenchmarks benchmarks = new MicroBenchmarks(new CommandLineOptions(args));
    int cores = Runtime.getRuntime().availableProcessors();
    List<String> rows = new ArrayList<>();
    rows.addAll(benchmarks.run("(Tagging|Extract)Benchmark", 1, "one"));
    rows.addAll(benchmarks.run("(Tagging|Extract)Benchmark", cores, "all"));
    rows.addAll(benchmarks.run("(Load|Train)Benchmark", 1, "once"));
    System.out.printf(Locale.ROOT, ROW, "benchmark", "threads", "result", "± 99.9%", "unit");
    System.out.println("|---|--:|--:|--:|---|");
    rows.forEach(System.out::print);
  }

  private List<String> run(String benchmarks, int threads, String name) throws Exception {
    String files = "target/bench/micro-" + name;
    OptionsBuilder options = new OptionsBuilder();
    options.parent(given).include(benchmarks).threads(threads).shouldFailOnError(true);
    options.resultFormat(ResultFormatType.JSON).result(files + ".json").output(files + ".log");
    return new Runner(options.build()).run().stream().map(result -> row(result, threads)).toList();
  }

  private static String row(RunResult run, int threads) {
    String name =
        run.getParams().getBenchmark().replaceAll(".*\\.(\\w+)Benchmark\\.(\\w+)", "$1, $2");
    if (run.getParams().getMode() == Mode.SingleShotTime) {
      return row(name, threads, run.getPrimaryResult(), 1, "ms");
    }
    Result<?> tokens = run.getSecondaryResults().get("tokens");
    return tokens == null
        ? row(name, threads, run.getSecondaryResults().get("bytes"), 1e6, "MB/s")
        : row(name, threads, tokens, 1e3, "1000 tokens/s");
  }

  private static String row(String name, int threads, Result<?> result, double by, String unit) {
    return String.format(
        Locale.ROOT,
        ROW,
        name,
        threads,
        number(result.getScore() / by),
        number(result.getScoreError() / by),
        unit);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }
}
