package org.namavali.spark;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The lines of a table of words as {@link org.namavali.ner.WordTable} reads it.
 *
 * @param settings how the table is made
 * @param clusters a number of each size for each word that is in clusters
 */
record WordRows(WordSettings settings, Map<String, List<Integer>> clusters) {

  /** The highest that the table's reader understands. */
  private static final long MOST = 0xFFFF_FFFFL;

  void write(Iterator<WordCount> counts, Writer out) throws IOException {
    out.write("word\tcount\t" + cells(settings.clusters(), "c") + "\n");
    String none = "\t".repeat(settings.clusters().size() - 1);
    while (counts.hasNext()) {
      WordCount count = counts.next();
      List<Integer> numbers = clusters.get(count.word());
      String cells = numbers == null ? none : cells(numbers, "");
      out.write(count.word() + "\t" + Math.min(MOST, count.count()) + "\t" + cells + "\n");
    }
  }

  private static String cells(List<Integer> numbers, String prefix) {
    return numbers.stream().map(n -> prefix + n).collect(Collectors.joining("\t"));
  }
}
