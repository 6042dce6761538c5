package org.namavali.spark;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * Makes a table of words, their counts and their clusters from raw text, on Spark: on all cores of
 * this computer or, started by {@code spark-submit}, on a cluster.
 *
 * <p>Text goes through in parts of a megabyte; what is held in memory grows with the different
 * words only. Time grows with words times passes times dimensions. The same documents and settings
 * give the same table on one computer, whatever its cores, if they say one partition. More learn at
 * once and, on one computer, from one another's half-done work (Spark's Word2Vec shares what it
 * broadcasts), so that clusters come out otherwise each time; counts never do. One at a time: a
 * Java machine has one Spark.
 */
public final class WordJob {

  /** In how many parts text is read and counted, at least. */
  private static final int PARTS = 16;

  private final List<String> paths;
  private final WordSettings settings;
  private final Consumer<String> progress;
  private final Consumer<String> failures;

  /**
   * A job.
   *
   * @param paths files and folders, which every computer of a cluster must find at the same place
   * @param progress is told in a line what has been done
   * @param failures is told in a line what is wrong with a document; the others are still read
   */
  public WordJob(
      List<String> paths,
      WordSettings settings,
      Consumer<String> progress,
      Consumer<String> failures) {
    this.paths = List.copyOf(paths);
    this.settings = settings;
    this.progress = progress;
    this.failures = failures;
  }

  /**
   * Runs.
   *
   * @param out takes the table
   * @throws IOException if it can't be written, the text has too few words, or Spark fails
   */
  public void run(Writer out) throws IOException {
    try (JavaSparkContext spark = new JavaSparkContext(conf())) {
      RawText text = new RawText(spark, paths, Math.max(PARTS, settings.partitions()));
      JavaRDD<WordCount> counts = count(text.sentences(), settings).cache();
      long listed = counts.count();
      text.failures().forEach(failures);
      requireEnough(counts);
      tell("counted: %,d words occur at least %d times", listed, settings.rarest());
      WordClusters clusters = WordClusters.of(spark, text.sentences(), settings);
      tell("learnt: vectors of %,d words", clusters.size());
      new WordRows(settings, clusters.numbers()).write(counts.toLocalIterator(), out);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw explained(e);
    }
  }

  /** What spark-submit says goes before. */
  private static SparkConf conf() {
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "namavali words");
    if (conf.setIfMissing("spark.master", "local[*]").get("spark.master").startsWith("local")) {
      conf.setIfMissing("spark.driver.host", "localhost");
    }
    return conf.setIfMissing("spark.ui.enabled", "false")
        .setIfMissing("spark.driver.maxResultSize", "0");
  }

  private static JavaRDD<WordCount> count(JavaRDD<List<String>> sentences, WordSettings settings) {
    int rarest = settings.rarest();
    return sentences
        .flatMap(List::iterator)
        .mapToPair(word -> new Tuple2<>(word, 1L))
        .reduceByKey(Long::sum)
        .filter(counted -> counted._2() >= rarest)
        .map(counted -> new WordCount(counted._1(), counted._2()))
        .sortBy(count -> count, true, PARTS);
  }

  private void requireEnough(JavaRDD<WordCount> counts) throws IOException {
    int rarest = settings.rarestClustered();
    if (counts.filter(count -> count.count() >= rarest).isEmpty()) {
      throw new IOException("there is too little text: no word occurs " + rarest + " times in it");
    }
  }

  private void tell(String format, Object... values) {
    progress.accept(String.format(Locale.ROOT, format, values));
  }

  /** Spark's own message is followed by the stack traces of its tasks. */
  private static IOException explained(Exception failure) {
    Throwable cause = failure;
    while (cause instanceof SparkException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new IOException("Spark failed: " + message.lines().findFirst().orElse(""), failure);
  }
}
