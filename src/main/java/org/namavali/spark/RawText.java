package org.namavali.spark;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.CollectionAccumulator;
import org.namavali.input.DocumentSource;
import scala.Tuple2;

/**
 * The documents of a run of Spark. Each is read part by part by one task, wherever that runs, by
 * the path it has here; the parts then go round to all partitions, always the same way.
 */
final class RawText {

  private final CollectionAccumulator<String> failures;
  private final JavaRDD<List<String>> sentences;

  RawText(JavaSparkContext spark, List<String> paths, int partitions) {
    List<Tuple2<Long, String>> documents = list(paths);
    failures = spark.sc().collectionAccumulator();
    CollectionAccumulator<String> failed = failures;
    JavaPairRDD<Long, String> parts =
        spark
            .parallelize(documents, Math.max(1, Math.min(documents.size(), 4 * partitions)))
            .flatMapToPair(document -> new DocumentParts(document, failed));
    sentences =
        parts
            .repartitionAndSortWithinPartitions(new HashPartitioner(partitions))
            .values()
            .flatMap(SentenceWords::new);
  }

  /** Names what the paths name, each with the number of its first part. */
  private static List<Tuple2<Long, String>> list(List<String> paths) {
    List<Tuple2<Long, String>> documents = new ArrayList<>();
    Iterator<DocumentSource> sources = DocumentSource.of(paths, InputStream.nullInputStream());
    while (sources.hasNext()) {
      long number = DocumentParts.MOST * documents.size();
      documents.add(new Tuple2<>(number, sources.next().name()));
    }
    return documents;
  }

  /** The words of each sentence; made anew from the parts whenever they are gone through. */
  JavaRDD<List<String>> sentences() {
    return sentences;
  }

  /** What is wrong with documents that could not be read, known once they all were tried. */
  Set<String> failures() {
    return new LinkedHashSet<>(failures.value().stream().sorted().toList());
  }
}
