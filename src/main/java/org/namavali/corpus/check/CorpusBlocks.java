package org.namavali.corpus.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of a corpus cut between its articles, so that the blocks together are the file. What
 * stands between two articles belongs to the second, blank lines to the first.
 *
 * @param blocks the lines of each article, as they stand
 */
record CorpusBlocks(List<PlacedArticle> articles, List<String> blocks) {

  /** The files of corpora, by the names that they shall have. */
  static Map<String, CorpusBlocks> read(List<Path> paths) throws IOException {
    Map<String, CorpusBlocks> files = new LinkedHashMap<>();
    Map<String, Path> origins = new LinkedHashMap<>();
    for (Path path : paths) {
      for (Map.Entry<Path, List<PlacedArticle>> file : byFile(path).entrySet()) {
        String name = name(path, file.getKey(), paths.size() > 1);
        Path earlier = origins.putIfAbsent(name, file.getKey());
        if (earlier != null) {
          throw new IOException(
              "found " + earlier + " and " + file.getKey() + ", expected files of different names");
        }
        files.put(name, cut(file.getKey(), file.getValue()));
      }
    }
    return files;
  }

  private static Map<Path, List<PlacedArticle>> byFile(Path path) throws IOException {
    Map<Path, List<PlacedArticle>> files = new LinkedHashMap<>();
    for (PlacedArticle article : PlacedCorpus.strict(path).articles()) {
      files.computeIfAbsent(article.place().file(), file -> new ArrayList<>()).add(article);
    }
    return files;
  }

  /** The path below the folder that was given; the folder's own name in front where several are. */
  private static String name(Path path, Path file, boolean several) {
    if (path.equals(file)) {
      return file.getFileName().toString();
    }
    String below = path.relativize(file).toString().replace('\\', '/');
    return several ? path.toAbsolutePath().normalize().getFileName() + "/" + below : below;
  }

  private static CorpusBlocks cut(Path file, List<PlacedArticle> articles) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<String> lines = List.of(bare.split("(?<=\n)", -1));
    List<String> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < articles.size(); i++) {
      boolean last = i == articles.size() - 1;
      int to = last ? lines.size() : end(lines, articles.get(i));
      blocks.add(String.join("", lines.subList(from, to)));
      from = to;
    }
    return new CorpusBlocks(articles, blocks);
  }

  /** How many lines there are down to the end of an article, with the blank ones behind it. */
  private static int end(List<String> lines, PlacedArticle article) {
    int end = article.sentences().get(article.sentences().size() - 1).lastLine();
    while (end < lines.size() && lines.get(end).isBlank()) {
      end++;
    }
    return end;
  }
}
