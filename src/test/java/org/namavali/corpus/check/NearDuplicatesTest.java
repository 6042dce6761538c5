package org.namavali.corpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.namavali.text.HindiTokenizer;

/** Nothing that is alike is overlooked, which comparing each with each shows. */
class NearDuplicatesTest {

  @Property(tries = 200)
  void groupsAreThoseOfComparingEachWithEach(@ForAll("articles") List<List<String>> texts)
      throws IOException {
    List<PlacedArticle> articles = articles(texts);
    HindiTokenizer tokenizer = new HindiTokenizer();
    List<Shingles> shingles = articles.stream().map(a -> Shingles.of(a, tokenizer)).toList();
    Groups expected = new Groups(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (shingles.get(i).similarity(shingles.get(j)) >= NearDuplicates.SIMILARITY) {
          expected.join(i, j);
        }
      }
    }

    Groups groups = NearDuplicates.of(articles).groups();

    for (int i = 0; i < articles.size(); i++) {
      assertThat(groups.first(i)).isEqualTo(expected.first(i));
    }
  }

  /** So few words that articles are alike by chance. */
  @Provide
  Arbitrary<List<List<String>>> articles() {
    Arbitrary<List<String>> article =
        Arbitraries.of("रमा", "उमा", "आई").list().ofMinSize(1).ofMaxSize(12);
    return article.list().ofMinSize(1).ofMaxSize(12);
  }

  private static List<PlacedArticle> articles(List<List<String>> texts) throws IOException {
    Path file = Files.createTempFile("articles", ".txt");
    try {
      String text =
          texts.stream()
              .map(words -> "# t\n" + String.join(" ", words) + "\n\n")
              .collect(Collectors.joining());
      Files.writeString(file, text);
      return PlacedCorpus.strict(file).articles();
    } finally {
      Files.delete(file);
    }
  }
}
