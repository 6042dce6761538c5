package org.namavali.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The documents of a corpus in a random order that its seed gives, to be parted for measuring. No
 * document is ever cut: articles of one name stay together. Immutable.
 *
 * @param documents the articles of each document
 */
public record Documents(List<List<Article>> documents) {

  public Documents {
    documents = documents.stream().map(List::copyOf).toList();
  }

  /** The documents that these articles make up. */
  public static Documents shuffled(List<Article> articles, long seed) {
    Map<String, List<Article>> byName = new LinkedHashMap<>();
    for (Article article : articles) {
      byName.computeIfAbsent(article.document(), name -> new ArrayList<>()).add(article);
    }
    List<List<Article>> order = new ArrayList<>(byName.values());
    Collections.shuffle(order, new Random(seed));
    return new Documents(order);
  }

  /**
   * Deals the documents out for cross-validation, each to the fold with the fewest sentences so
   * far.
   *
   * @return the articles of each fold
   * @throws IllegalArgumentException if there are fewer documents than folds, or less than two
   *     folds
   */
  public List<List<Article>> folds(int number) {
    if (number < 2 || documents.size() < number) {
      throw new IllegalArgumentException(
          "found "
              + number
              + " folds of "
              + documents.size()
              + " documents, expected 2 folds at"
              + " least and a document for each");
    }
    List<List<Article>> folds = new ArrayList<>();
    for (int fold = 0; fold < number; fold++) {
      folds.add(new ArrayList<>());
    }
    int[] sizes = new int[number];
    for (List<Article> document : documents) {
      int smallest = smallest(sizes);
      folds.get(smallest).addAll(document);
      sizes[smallest] += sentences(document);
    }
    return folds;
  }

  private static int smallest(int[] sizes) {
    int smallest = 0;
    for (int fold = 1; fold < sizes.length; fold++) {
      smallest = sizes[fold] < sizes[smallest] ? fold : smallest;
    }
    return smallest;
  }

  /**
   * The first documents, so many that they hold one sentence in {@code parts} or hardly more; of
   * fewer parts the first documents are the same and more follow.
   */
  public List<Article> share(int parts) {
    int wanted = documents.stream().mapToInt(Documents::sentences).sum() / parts;
    List<Article> share = new ArrayList<>();
    int size = 0;
    for (List<Article> document : documents) {
      if (size < wanted || share.isEmpty()) {
        share.addAll(document);
        size += sentences(document);
      }
    }
    return share;
  }

  private static int sentences(List<Article> document) {
    return document.stream().mapToInt(article -> article.sentences().size()).sum();
  }
}
