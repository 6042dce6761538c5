package org.namavali.corpus.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A corpus divided into parts by article: no article is cut, and articles that are {@link
 * NearDuplicates nearly the same} or share a document's name are in one part. The same corpora,
 * ratio and seed give the same parts. Immutable.
 *
 * @param parts for each part the texts of its files by their names
 */
public record CorpusSplit(List<Map<String, String>> parts) {

  public CorpusSplit {
    parts = List.copyOf(parts);
  }

  private record Block(String file, String text) {}

  /**
   * Divides corpora.
   *
   * @param ratio how many articles of the whole go to each part, in proportion; none below 1
   * @throws org.namavali.corpus.CorpusException at the first fault of a corpus
   * @throws IOException if a file cannot be read, two files would get one name, or there are fewer
   *     groups of articles than parts
   */
  public static CorpusSplit of(List<Path> paths, List<Integer> ratio, long seed)
      throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<PlacedArticle> articles = new ArrayList<>();
    CorpusBlocks.read(paths)
        .forEach(
            (name, file) -> {
              file.blocks().forEach(text -> blocks.add(new Block(name, text)));
              articles.addAll(file.articles());
            });
    List<List<Integer>> groups = groups(articles);
    if (groups.size() < ratio.size()) {
      throw new IOException(
          ("found " + groups.size() + " articles that are not nearly the same, expected at least ")
              + (ratio.size() + ", one for each part"));
    }
    int[] chosen = choose(groups, articles.size(), ratio, seed);
    List<Map<String, String>> parts = new ArrayList<>();
    for (int part = 0; part < ratio.size(); part++) {
      parts.add(texts(blocks, chosen, part));
    }
    return new CorpusSplit(parts);
  }

  /** Which articles must stay together, by the order of their first ones. */
  private static List<List<Integer>> groups(List<PlacedArticle> articles) {
    Groups groups = NearDuplicates.of(articles).groups();
    Map<String, Integer> documents = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      PlacedArticle article = articles.get(i);
      String document = article.place().file() + "\n" + article.document();
      Integer earlier = documents.putIfAbsent(document, i);
      if (earlier != null) {
        groups.join(earlier, i);
      }
    }
    Map<Integer, List<Integer>> lists = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      lists.computeIfAbsent(groups.first(i), first -> new ArrayList<>()).add(i);
    }
    return new ArrayList<>(lists.values());
  }

  /** The part of each article: large groups first, each to the part that lacks the most. */
  private static int[] choose(
      List<List<Integer>> groups, int articles, List<Integer> ratio, long seed) {
    Collections.shuffle(groups, new Random(seed));
    groups.sort(Comparator.comparing(group -> -group.size()));
    double whole = ratio.stream().mapToInt(Integer::intValue).sum();
    double[] lacking = ratio.stream().mapToDouble(share -> articles * share / whole).toArray();
    int[] chosen = new int[articles];
    for (List<Integer> group : groups) {
      int part = highest(lacking);
      lacking[part] -= group.size();
      group.forEach(article -> chosen[article] = part);
    }
    return chosen;
  }

  private static int highest(double... values) {
    int highest = 0;
    for (int i = 1; i < values.length; i++) {
      highest = values[i] > values[highest] ? i : highest;
    }
    return highest;
  }

  private static Map<String, String> texts(List<Block> blocks, int[] chosen, int part) {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i] == part) {
        Block block = blocks.get(i);
        texts.computeIfAbsent(block.file, file -> new StringBuilder()).append(block.text);
      }
    }
    Map<String, String> built = new LinkedHashMap<>();
    texts.forEach((file, text) -> built.put(file, text.toString()));
    return built;
  }
}
