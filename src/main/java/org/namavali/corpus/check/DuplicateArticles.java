package org.namavali.corpus.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Tells of {@link NearDuplicates}, but for single sentences that are wholly the same. */
final class DuplicateArticles implements Check {

  static final Set<Rule> RULES = EnumSet.of(Rule.DUPLICATE_ARTICLE, Rule.LEAKED_ARTICLE);

  @Override
  public void run(List<PlacedCorpus> corpora, Consumer<Finding> findings) {
    List<PlacedArticle> articles = new ArrayList<>();
    List<Integer> origins = new ArrayList<>();
    for (int i = 0; i < corpora.size(); i++) {
      for (PlacedArticle article : corpora.get(i).articles()) {
        articles.add(article);
        origins.add(i);
      }
    }
    for (NearDuplicates.Pair pair : NearDuplicates.of(articles).pairs()) {
      PlacedArticle article = articles.get(pair.article());
      PlacedArticle earlier = articles.get(pair.earlier());
      if (!isOneSentence(article, earlier)) {
        boolean leak = !origins.get(pair.article()).equals(origins.get(pair.earlier()));
        Rule rule = leak ? Rule.LEAKED_ARTICLE : Rule.DUPLICATE_ARTICLE;
        findings.accept(finding(rule, article, earlier, pair.similarity()));
      }
    }
  }

  private static boolean isOneSentence(PlacedArticle a, PlacedArticle b) {
    return a.sentences().size() == 1
        && b.sentences().size() == 1
        && SurfaceForm.of(text(a)).equals(SurfaceForm.of(text(b)));
  }

  private static String text(PlacedArticle article) {
    return article.sentences().get(0).sentence().text();
  }

  private static Finding finding(
      Rule rule, PlacedArticle article, PlacedArticle earlier, double similarity) {
    String text = SurfaceForm.of(text(article));
    long percent = Math.round(100 * similarity);
    String message =
        ("the article '" + Excerpt.start(text) + "' shares " + percent)
            + (" % of its runs of three words with '" + Excerpt.start(text(earlier)) + "'");
    return new Finding(rule, article.place(), text, message, Optional.of(earlier.place()));
  }
}
