package org.namavali.spark;

import java.util.List;
import java.util.Locale;
import org.namavali.ner.WordTable;

/**
 * How a table of words is made.
 *
 * @param rarest how often a word must occur to be listed
 * @param rarestClustered how often, to be in clusters
 * @param dimensions of the words' vectors
 * @param passes over the text while the vectors are learnt
 * @param clusters how many of each of the table's sizes, the coarsest first
 * @param partitions how many parts of the text vectors are learnt from at once; with more than one,
 *     not the same each time
 * @param seed of all that is random
 */
public record WordSettings(
    int rarest,
    int rarestClustered,
    int dimensions,
    int passes,
    List<Integer> clusters,
    int partitions,
    int seed) {

  /**
   * Settings that can be worked with.
   *
   * @throws IllegalArgumentException if one is too small or, of the clusters, too large, with a
   *     message for users
   */
  public WordSettings {
    clusters = List.copyOf(clusters);
    require("words listed", rarest, 1, Integer.MAX_VALUE);
    require("words in clusters", rarestClustered, rarest, Integer.MAX_VALUE);
    require("dimensions", dimensions, 1, 10_000);
    require("passes", passes, 1, 1000);
    require("partitions", partitions, 1, 100_000);
    if (clusters.size() != WordTable.SIZES) {
      throw wrong("clusters", clusters.size() + " sizes", WordTable.SIZES + " sizes");
    }
    for (int size = 0; size < WordTable.SIZES; size++) {
      require("clusters", clusters.get(size), 1, WordTable.mostClusters(size));
    }
  }

  private static void require(String what, int found, int least, int most) {
    if (found < least || found > most) {
      String expected = most == Integer.MAX_VALUE ? least + " at least" : least + " to " + most;
      throw wrong(what, Integer.toString(found), expected);
    }
  }

  private static IllegalArgumentException wrong(String what, String found, String expected) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "%s: found %s, expected %s", what, found, expected));
  }
}
