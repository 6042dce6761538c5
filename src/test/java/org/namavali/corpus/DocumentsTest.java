package org.namavali.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  private static Article article(String document, int sentences) {
    AnnotatedSentence sentence = new AnnotatedSentence(document, "आज ठंड है।", List.of());
    return new Article(document, "", Collections.nCopies(sentences, sentence));
  }

  private static int size(List<Article> articles) {
    return articles.stream().mapToInt(article -> article.sentences().size()).sum();
  }

  /** The number of sentences of each article; every third goes on with the document before. */
  @Provide
  Arbitrary<List<Article>> articles() {
    return Arbitraries.integers()
        .between(1, 9)
        .list()
        .ofMinSize(15)
        .ofMaxSize(60)
        .map(
            sizes -> {
              List<Article> articles = new ArrayList<>();
              for (int i = 0; i < sizes.size(); i++) {
                articles.add(article("a.txt#" + (i % 3 == 2 ? i - 1 : i), sizes.get(i)));
              }
              return articles;
            });
  }

  @Property(tries = 200)
  void everyArticleIsInOneFoldAndNoDocumentIsCut(
      @ForAll("articles") List<Article> articles,
      @ForAll @IntRange(min = 2, max = 10) int number,
      @ForAll long seed) {
    List<List<Article>> folds = Documents.shuffled(articles, seed).folds(number);

    assertThat(folds).hasSize(number).doesNotContain(List.of());
    assertThat(folds.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(articles);
    assertThat(folds.stream().flatMap(fold -> fold.stream().map(Article::document).distinct()))
        .doesNotHaveDuplicates();
    List<Integer> sizes = folds.stream().map(DocumentsTest::size).toList();
    assertThat(Collections.max(sizes) - Collections.min(sizes)).isLessThanOrEqualTo(18);
  }

  @Property(tries = 200)
  void aShareHoldsTheSmallerOnes(@ForAll("articles") List<Article> articles, @ForAll long seed) {
    Documents documents = Documents.shuffled(articles, seed);

    List<Article> last = List.of();
    for (int parts : new int[] {16, 8, 4, 2, 1}) {
      List<Article> share = documents.share(parts);
      assertThat(share.subList(0, last.size())).isEqualTo(last);
      assertThat(size(share)).isBetween(size(articles) / parts, size(articles) / parts + 18);
      last = share;
    }
    assertThat(last).containsExactlyInAnyOrderElementsOf(articles);
  }

  @Test
  void theSeedGivesTheOrder() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      articles.add(article("a.txt#" + i, 1));
    }

    assertThat(Documents.shuffled(articles, 1)).isEqualTo(Documents.shuffled(articles, 1));
    assertThat(Documents.shuffled(articles, 1)).isNotEqualTo(Documents.shuffled(articles, 2));
  }

  @Test
  void moreFoldsThanDocumentsAreRefused() {
    Documents documents = Documents.shuffled(List.of(article("a", 5), article("b", 5)), 1);

    assertThat(documents.folds(2)).hasSize(2);
    assertThatThrownBy(() -> documents.folds(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "found 3 folds of 2 documents, expected 2 folds at least and a document for each");
    assertThatThrownBy(() -> documents.folds(1)).isInstanceOf(IllegalArgumentException.class);
  }
}
