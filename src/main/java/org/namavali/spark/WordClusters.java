package org.namavali.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.mllib.clustering.KMeans;
import org.apache.spark.mllib.feature.Word2Vec;
import org.apache.spark.mllib.linalg.Vector;
import org.apache.spark.mllib.linalg.Vectors;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Which words are used alike: words near each other by k-means, the vectors by Word2Vec (skip-gram,
 * hierarchical softmax) and brought to one length, so that the angle counts.
 */
final class WordClusters {

  /** How many numbers of the vectors go to a task: 2 MB, a small part of what Spark lets pass. */
  private static final int NUMBERS = 1 << 18;

  private final WordSettings settings;
  private final Map<String, float[]> vectors;
  private final JavaRDD<Vector> units;

  private WordClusters(WordSettings settings, Map<String, float[]> vectors, JavaRDD<Vector> units) {
    this.settings = settings;
    this.vectors = vectors;
    this.units = units;
  }

  /** Learns the vectors. */
  static WordClusters of(
      JavaSparkContext spark, JavaRDD<List<String>> sentences, WordSettings settings) {
    Word2Vec learner =
        new Word2Vec()
            .setMinCount(settings.rarestClustered())
            .setVectorSize(settings.dimensions())
            .setNumIterations(settings.passes())
            .setNumPartitions(settings.partitions())
            .setSeed(settings.seed());
    Map<String, float[]> vectors =
        new TreeMap<>(CollectionConverters.asJava(learner.fit(sentences).getVectors()));
    List<Vector> units = vectors.values().stream().map(WordClusters::unit).toList();
    long tasks = 1 + (long) units.size() * settings.dimensions() / NUMBERS;
    return new WordClusters(
        settings, vectors, spark.parallelize(units, Math.toIntExact(tasks)).cache());
  }

  private static Vector unit(float[] vector) {
    double squares = 0;
    for (float number : vector) {
      squares += number * number;
    }
    double length = Math.max(Math.sqrt(squares), Double.MIN_NORMAL);
    double[] unit = new double[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = vector[i] / length;
    }
    return Vectors.dense(unit);
  }

  /** How many words have vectors. */
  int size() {
    return vectors.size();
  }

  /** For each word that has a vector the numbers of its clusters, one for each size. */
  Map<String, List<Integer>> numbers() {
    List<List<Integer>> bySize = settings.clusters().stream().map(this::cluster).toList();
    Map<String, List<Integer>> numbers = new TreeMap<>();
    for (String word : vectors.keySet()) {
      int at = numbers.size();
      numbers.put(word, bySize.stream().map(size -> size.get(at)).toList());
    }
    return numbers;
  }

  /** From words taken at random: what Spark does instead takes minutes for 2000 clusters. */
  private List<Integer> cluster(int clusters) {
    KMeans means =
        new KMeans().setK(clusters).setSeed(settings.seed()).setInitializationMode(KMeans.RANDOM());
    return new ArrayList<>(means.run(units.rdd()).predict(units).collect());
  }
}
